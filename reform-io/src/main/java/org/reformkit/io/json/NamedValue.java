package org.reformkit.io.json;

import org.reformkit.rules.parameter.GivenValue;

/** A value with the name of the parameter that it was given to. */
record NamedValue(String parameter, GivenValue value) {}

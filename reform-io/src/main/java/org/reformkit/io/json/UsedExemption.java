package org.reformkit.io.json;

import org.reformkit.rules.Exemption;

/** An exemption of a report, and whether its rule has a finding for its subject. */
record UsedExemption(Exemption exemption, boolean used) {}

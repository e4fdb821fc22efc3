package org.reformkit.io.csv;

import org.reformkit.model.plan.action.Action;

/** An action and its step in the plan (动作与步骤), from 1. */
record NumberedAction(int step, Action action) {

    /** The column of the step, in every table that has one. */
    static final String STEP = "step";
}

package org.reformkit.io.csv;

import org.reformkit.model.procedure.Proceeding;

/** A proceeding and its number in the plan (程序与编号), from 1. */
record NumberedProceeding(int number, Proceeding proceeding) {

    /** The column of the number, in every table that has one. */
    static final String NUMBER = "proceeding";
}

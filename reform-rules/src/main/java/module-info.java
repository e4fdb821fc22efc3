/** A constraint engine for structures, transitions and plans, and the standard rules. Start with {@link org.reformkit.rules.Policy}. */
module org.reformkit.rules {
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires transitive org.reformkit.model;

    exports org.reformkit.rules;
    exports org.reformkit.rules.check;
    exports org.reformkit.rules.grain;
    exports org.reformkit.rules.library;
    exports org.reformkit.rules.parameter;
    exports org.reformkit.rules.verify;
}

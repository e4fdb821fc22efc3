/**
 * Organisational units and staffing quotas (机构编制) as immutable values, and the plans that reform them. Start with {@link
 * org.reformkit.model.structure.Structure} and {@link org.reformkit.model.plan.ReformPlan}.
 */
module org.reformkit.model {
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.google.common;

    exports org.reformkit.model.agency;
    exports org.reformkit.model.base;
    exports org.reformkit.model.duty;
    exports org.reformkit.model.mandate;
    exports org.reformkit.model.plan;
    exports org.reformkit.model.plan.action;
    exports org.reformkit.model.procedure;
    exports org.reformkit.model.quota;
    exports org.reformkit.model.relation;
    exports org.reformkit.model.structure;
}

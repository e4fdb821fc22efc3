package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what bodies hand over and give back when they end (交接规则). */
public final class HandOverRules {

    /** What is handed over, each as {@code files-and-seals}, all six by default; of {@link #complete}. */
    public static final Parameter<ImmutableList<String>> SUBJECTS = Parameter.optional(
                    "subjects", ParameterType.TEXTS, Text.message("parameter.hand-over-subjects"))
            .ofWords(Constants.all(HandOverSubject.class))
            .orElse(Constants.names(Arrays.asList(HandOverSubject.values())));

    private HandOverRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(complete(), sealReturned());
    }

    /**
     * P07: a body that ends has handed over all there is (交接到位); LY-17. That there was nothing to hand over is a record as
     * well. Undetermined where the plan has no record of any body.
     */
    public static RuleType complete() {
        return StandardType.of(
                "hand-over.complete",
                "P07",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(SUBJECTS),
                (rule, parameters) -> rule.requires(
                                HandOvers.complete(Constants.of(HandOverSubject.class, SUBJECTS, parameters)))
                        .because(Bases.reported(Report.LY, "LY-17")));
    }

    /**
     * P13: the seal of a body that ended or has another name went back to who gave it (印章缴销); seal rules art. 24.
     * Undetermined where the plan has no return of any seal on record.
     */
    public static RuleType sealReturned() {
        return StandardType.of(
                "seal.returned",
                "P13",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(SealReturns.done()).because(Bases.seals("第二十四条")));
    }
}

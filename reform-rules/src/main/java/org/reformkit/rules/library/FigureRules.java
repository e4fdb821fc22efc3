package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on the figures that documents on a reform state (公布数据规则). */
public final class FigureRules {

    /** How percentages are rounded, to the nearest by default; of {@link #asStated}. */
    public static final Parameter<Rounding> ROUNDING = Parameter.optional(
                    "rounding", ParameterType.choice(Rounding.class), Text.message("parameter.rounding"))
            .orElse(Rounding.HALF_UP);

    private FigureRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(asStated());
    }

    /**
     * T22: the figures that are stated are those that the data give (公布数据与数据一致): before, after, change, and the percentage
     * to the decimals that were printed; LY-12 to LY-14, CD-08. Of a number with 余 only that it is not less is judged, and of
     * one with 约 nothing; no base is ever computed back from a percentage. Agencies count in the usual way.
     */
    public static RuleType asStated() {
        return StandardType.of(
                "plan.figures-as-stated",
                "T22",
                Rule.forEachCourse(Jurisdiction.class),
                ImmutableList.of(ROUNDING),
                (rule, parameters) -> rule.requires(
                                StatedFigures.of(parameters.get(ROUNDING)).hold())
                        .because(
                                Bases.reported(Report.LY, "LY-12"),
                                Bases.reported(Report.LY, "LY-14"),
                                Bases.reported(Report.CD, "CD-08")));
    }
}

package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what the level above demands (规定动作规则). */
public final class MandateRules {

    /** What shows that one was carried out, the body or a document by default; of {@link #done}. */
    public static final Parameter<MandateEvidence> EVIDENCE = Parameter.optional(
                    "evidence", ParameterType.choice(MandateEvidence.class), Text.message("parameter.mandate-evidence"))
            .orElse(MandateEvidence.BODY_OR_DOCUMENT);

    /** Other names of functions (职能别称), each as {@code 审计>审计监督}; of {@link #hasBody} and {@link #done}. */
    public static final Parameter<ImmutableList<String>> NAMES = Functions.NAMES;

    /** How many there are by the document that demands them, in 项; of {@link #allListed}. */
    public static final Parameter<Long> COUNT =
            Parameter.optional("count", ParameterType.INTEGER, Text.message("parameter.mandate-count"));

    private MandateRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(hasBody(), done(), allListed(), majorDutyTaken(), generalDutyAnswered());
    }

    /**
     * S16: every function for which a body is demanded has one, whatever its name (必设机构); YC-10, Organic Law art. 79:
     * departments as the work needs them, audit in any case.
     */
    public static RuleType hasBody() {
        return StandardType.of(
                "mandate.has-body",
                "S16",
                Rule.forEach(Mandate.class),
                ImmutableList.of(NAMES),
                (rule, parameters) -> rule.requires(MandateChecks.hasBody(Functions.of(parameters)))
                        .because(Bases.organicLaw("第七十九条")));
    }

    /**
     * T16: every mandate was carried out, by its last day where it has one (规定动作全部完成); no law says so, a report does: YC-08.
     * Undetermined where no mandate of the jurisdiction has evidence on record. Not yet applicable while there is time.
     */
    public static RuleType done() {
        return StandardType.of(
                "mandate.done",
                "T16",
                Rule.forEach(Mandate.class),
                ImmutableList.of(EVIDENCE, NAMES),
                (rule, parameters) -> rule.requires(
                                new MandateProgress(parameters.get(EVIDENCE), Functions.of(parameters)).isDone())
                        .because(Bases.reported(Report.YC, "YC-08")));
    }

    /**
     * T16: as many mandates are listed as there are (规定动作一项不漏); YC-08. Of jurisdictions that have any; undetermined where the
     * policy gives no number.
     */
    public static RuleType allListed() {
        return StandardType.of(
                "mandate.all-listed",
                "T16",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(COUNT),
                (rule, parameters) -> rule.requires(MandateChecks.listed()
                                .exactly(Measure.<Jurisdiction>constant(
                                        Text.message("measure.mandates-stated"),
                                        Unit.MATTERS,
                                        parameters
                                                .find(COUNT)
                                                .map(Reading::exact)
                                                .orElse(Reading.unknown()))))
                        .when(MandateChecks.hasAny())
                        .because(Bases.reported(Report.YC, "YC-08")));
    }

    /** T17: the major duties of the body above are all taken over (主要职责全部承接); no law says so, a report does: YC-18. */
    public static RuleType majorDutyTaken() {
        return StandardType.of(
                "mandate.major-duty-taken",
                "T17",
                Rule.forEach(Mandate.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(AnsweredMandates.haveDuty(DutyWeight.MAJOR))
                        .because(Bases.reported(Report.YC, "YC-18")));
    }

    /** T17: the general duties of the body above are answered (一般职责有对应); YC-18. In principle. */
    public static RuleType generalDutyAnswered() {
        return StandardType.of(
                "mandate.general-duty-answered",
                "T17",
                Rule.forEach(Mandate.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(AnsweredMandates.haveDuty(DutyWeight.GENERAL))
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-18")));
    }
}

package org.reformkit.rules.verify;

import java.time.LocalDate;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;

/**
 * Tests one rule alone (单条规则的检验), with plain {@link AssertionError}s.
 *
 * <pre>{@code
 * verifyThat(minPosts).given(structure).fails("320481/A-01-01");
 * verifyThat(minPosts).given(structure).findingText(Locale.CHINA);
 * verifyThat(alwaysHeld).given(run).passes();
 * }</pre>
 */
public final class RuleVerifier {

    private final Rule<?> rule;

    private RuleVerifier(Rule<?> rule) {
        this.rule = rule;
    }

    /** Begins with the rule. */
    public static RuleVerifier verifyThat(Rule<?> rule) {
        return new RuleVerifier(rule);
    }

    /** What the rule says of a structure as of its date. */
    public Outcome given(Structure structure) {
        return given(structure, structure.date());
    }

    /** What the rule says of a structure as of a date. */
    public Outcome given(Structure structure, LocalDate asOf) {
        return new Outcome(rule, policy().evaluate(structure, asOf));
    }

    /** What the rule says of a transition as of the date of the structure after it. */
    public Outcome given(Structure before, Structure after) {
        return new Outcome(rule, policy().evaluate(before, after, after.date()));
    }

    /** What the rule says of a run as of the date of its last structure. */
    public Outcome given(PlanRun run) {
        return new Outcome(rule, policy().evaluate(run, run.last().date()));
    }

    private Policy policy() {
        return Policy.of(rule.id(), rule);
    }
}

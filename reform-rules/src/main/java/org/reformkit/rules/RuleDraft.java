package org.reformkit.rules;

import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Grain;

/** A rule that still lacks its check (规则草稿). */
public final class RuleDraft<S> {

    private final Grain<S> grain;
    private final RuleDescription description;

    RuleDraft(Grain<S> grain, RuleDescription description) {
        this.grain = grain;
        this.description = description;
    }

    /** Gives the title in both languages. */
    public RuleDraft<S> titled(String zh, String en) {
        return titled(Text.of(zh, en));
    }

    /** Gives the title. */
    public RuleDraft<S> titled(Text title) {
        return new RuleDraft<>(grain, description.toBuilder().title(title).build());
    }

    /** Gives the reference in the catalogue of rules, such as {@code S05}. */
    public RuleDraft<S> ref(String ref) {
        return new RuleDraft<>(grain, description.toBuilder().ref(ref).build());
    }

    /** Gives the check; everything else can be set on the rule. */
    public Rule<S> requires(Check<? super S> check) {
        @SuppressWarnings("unchecked") // a check of a type serves for its subtypes
        Check<S> narrowed = (Check<S>) check;
        return new Rule<>(description, grain, narrowed);
    }
}

package org.reformkit.rules;

import org.immutables.value.Value;

/** What tells a finding from all others of a report (问题标识). Texts and numbers may change; this stays. */
@Value.Immutable(builder = false)
public interface FindingKey extends Comparable<FindingKey> {

    /** The id of the rule. */
    @Value.Parameter
    String rule();

    /** The edition of the rule. */
    @Value.Parameter
    int edition();

    /** The key of the subject, such as {@code 320481/A-01}. */
    @Value.Parameter
    String subject();

    /** The key of this rule, edition and subject. */
    static FindingKey of(String rule, int edition, String subject) {
        return ImmutableFindingKey.of(rule, edition, subject);
    }

    /** By rule, edition and subject. */
    @Override
    default int compareTo(FindingKey other) {
        int byRule = rule().compareTo(other.rule());
        if (byRule != 0) {
            return byRule;
        }
        int byEdition = Integer.compare(edition(), other.edition());
        return byEdition != 0 ? byEdition : subject().compareTo(other.subject());
    }

    /** For example {@code division.min-posts/1 320481/A-01-01}. */
    default String text() {
        return rule() + "/" + edition() + " " + subject();
    }
}

package org.reformkit.rules.library;

import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.rules.Rule;

class CodeChecksTest {

    /** The rules leave bodies without a code out; of itself the condition knows nothing of them. */
    @Test
    void isUndeterminedWithoutACode() {
        verifyThat(Rule.forEach(Institution.class)
                        .named("institution.code")
                        .requires(CodeChecks.OF_INSTITUTIONS.isInstitution()))
                .given(structure(institution("I-01", "溧阳市规划中心").build()))
                .isUndetermined("320481/I-01");
    }
}

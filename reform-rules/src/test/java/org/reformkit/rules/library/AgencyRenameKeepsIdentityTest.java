package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.rules.Rule;

class AgencyRenameKeepsIdentityTest {

    private static final Rule<?> KEEPS = rule("agency.rename-keeps-identity");
    private static final String BASIS = "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）";
    private static final CreditCode CODE = CreditCode.parse("11320481014138414R");
    private static final CreditCode OTHER = CreditCode.parse("11320481014138406Y");
    private static final Agency OLD =
            agency("A-01", "溧阳市安监局").addAliases("安监局").creditCode(CODE).build();
    private static final Agency NEW = OLD.toBuilder()
            .name("溧阳市应急管理局")
            .addFormerNames(FormerName.of("溧阳市安监局", DAY))
            .build();

    @Test
    void passesWhereAllIsKept() {
        verifyThat(KEEPS).given(structure(OLD), structure(NEW)).passes();
    }

    @Test
    void passesWhereItIsRenamedByAPlan() {
        verifyThat(KEEPS)
                .given(run(
                        structure(OLD),
                        Rename.builder()
                                .element(agencyId("A-01"))
                                .name("溧阳市应急管理局")
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void failsWhereTheCodeIsAnother() {
        verifyThat(KEEPS)
                .given(
                        structure(OLD),
                        structure(NEW.toBuilder().creditCode(OTHER).build()))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "更名不改变机构主体",
                                "溧阳市应急管理局",
                                "统一社会信用代码由 11320481014138414R 变为 11320481014138406Y",
                                BASIS,
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A renamed agency stays the same body",
                                "溧阳市应急管理局",
                                "its credit code was 11320481014138414R and is 11320481014138406Y",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereTheOldNameOrAnAliasIsLost() {
        Agency lost = agency("A-01", "溧阳市应急管理局").creditCode(CODE).build();
        verifyThat(KEEPS)
                .given(structure(OLD), structure(lost))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "更名不改变机构主体",
                                "溧阳市应急管理局",
                                "原名称“溧阳市安监局”未列入曾用名；别称未保留：安监局",
                                BASIS,
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereTheNewCodeIsUnknown() {
        Agency unknown = agency("A-01", "溧阳市应急管理局")
                .addAliases("安监局")
                .addFormerNames(FormerName.of("溧阳市安监局", DAY))
                .build();
        verifyThat(KEEPS).given(structure(OLD), structure(unknown)).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereTheNameStays() {
        Agency same = OLD.toBuilder().creditCode(OTHER).build();
        verifyThat(KEEPS).given(structure(OLD), structure(same)).looksAtNothing();
    }
}

package org.reformkit.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The Chinese terms of the constants of this package. */
class TermTest {

    @Test
    void termsOfOneKindDiffer() {
        assertThat(AuthorityKind.values()).extracting(AuthorityKind::term).doesNotHaveDuplicates();
        assertThat(ProceedingKind.values()).extracting(ProceedingKind::term).doesNotHaveDuplicates();
        assertThat(StageKind.values()).extracting(StageKind::term).doesNotHaveDuplicates();
        assertThat(ProposalItem.values()).extracting(ProposalItem::term).doesNotHaveDuplicates();
        assertThat(IncreaseTest.values()).extracting(IncreaseTest::term).doesNotHaveDuplicates();
        assertThat(FigureKind.values()).extracting(FigureKind::term).doesNotHaveDuplicates();
    }

    @Test
    void termsAreTheOfficialOnes() {
        assertThat(ApprovalRole.values())
                .extracting(ApprovalRole::term)
                .containsExactly("提出", "审核", "集体审议", "批准", "备案");
        assertThat(MilestoneKind.values())
                .extracting(MilestoneKind::term)
                .containsExactly("调研", "拟定方案", "常委会审议", "审核", "批准", "动员部署", "班子到位", "组建挂牌", "转隶", "“三定”印发", "评估");
        assertThat(HandOverSubject.values())
                .extracting(HandOverSubject::term)
                .containsExactly("转隶组建", "经费资产", "办公用房", "公务用车", "文件印章", "档案");
        assertThat(Outcome.values()).extracting(Outcome::term).containsExactly("同意", "不同意", "优化调整", "撤销");
        assertThat(Qualifier.values()).extracting(Qualifier::term).containsExactly("整", "余", "约");
    }
}

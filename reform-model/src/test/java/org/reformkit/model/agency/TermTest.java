package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The Chinese terms of the constants of this package. */
class TermTest {

    @Test
    void termsOfOneKindDiffer() {
        assertThat(AgencyKind.values()).extracting(AgencyKind::term).doesNotHaveDuplicates();
        assertThat(Series.values()).extracting(Series::term).doesNotHaveDuplicates();
    }

    @Test
    void termsAreTheOfficialOnes() {
        assertThat(AgencyKind.CONSTITUENT_DEPARTMENT.term()).isEqualTo("政府组成部门");
        assertThat(AgencyOrigin.values()).extracting(AgencyOrigin::term).containsExactly("规定设置", "对应设置", "因地制宜");
        assertThat(DivisionCategory.values()).extracting(DivisionCategory::term).containsExactly("综合类", "业务类");
        assertThat(CoordinatingBodyKind.values())
                .extracting(CoordinatingBodyKind::term)
                .containsExactly("常设", "临时", "工作专班");
        assertThat(OfficeForm.values()).extracting(OfficeForm::term).containsExactly("设在", "单设办事机构");
        assertThat(InstitutionCategory.values())
                .extracting(InstitutionCategory::term)
                .containsExactly("承担行政职能", "公益一类", "公益二类", "从事生产经营活动");
        assertThat(ZoneKind.values()).extracting(ZoneKind::term).containsExactly("经济开发区", "高新技术产业开发区", "新区", "其他功能区");
    }
}

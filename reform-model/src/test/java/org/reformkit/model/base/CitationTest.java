package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String REGULATION = "地方各级人民政府机构设置和编制管理条例";
    private static final Citation PLAN = Citation.builder()
            .title("市级机构改革方案")
            .documentNumber(DocumentNumber.of("苏编", 2019, 4))
            .article("第十五条")
            .issuedOn(LocalDate.of(2019, 1, 5))
            .build();

    @Test
    void writesTitleNumberAndArticle() {
        assertThat(PLAN.text()).isEqualTo("《市级机构改革方案》（苏编〔2019〕4号）第十五条");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(Citation.of(REGULATION).text()).isEqualTo("《" + REGULATION + "》");
        assertThat(Citation.of(REGULATION, "第十五条").text()).isEqualTo("《" + REGULATION + "》第十五条");
        assertThat(Citation.of("经验做法", "OL-82").text()).isEqualTo("《经验做法》OL-82");
    }

    @Test
    void addsNoMarksToATitleThatBeginsWithOne() {
        assertThat(Citation.of("《" + REGULATION + "》", "第三条").text()).isEqualTo("《" + REGULATION + "》第三条");
        assertThat(Citation.of("“三定”规定").text()).isEqualTo("“三定”规定");
    }

    @Test
    void marksATitleThatHasAQuotationOnlyInside() {
        assertThat(Citation.of("溧阳市“三定”规定").text()).isEqualTo("《溧阳市“三定”规定》");
    }

    @Test
    void rejectsBlankTitleAndBlankArticle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(" "))
                .withMessage("Citation ' ': blank title. Expected the title of a document.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(REGULATION, ""))
                .withMessage(
                        "Citation '" + REGULATION + "': blank article. Expected a place in the document, or none.");
    }

    @Test
    void copiesThroughItsBuilder() {
        assertThat(PLAN.toBuilder().build()).isEqualTo(PLAN);
        assertThat(PLAN.toBuilder().article("第三条").build().text()).isEqualTo("《市级机构改革方案》（苏编〔2019〕4号）第三条");
    }

    @Test
    void ordersByTextThenByDateAbsentFirst() {
        Citation undated =
                Citation.builder().from(PLAN).issuedOn(Optional.empty()).build();
        Citation later = PLAN.toBuilder().issuedOn(LocalDate.of(2019, 2, 11)).build();
        assertThat(new Citation[] {Citation.of("“三定”规定"), undated, PLAN, later}).isSorted();
        assertThat(PLAN).isLessThan(later).isNotEqualTo(later);
    }

    @Test
    void tellsApartCitationsOfTheSameText() {
        Citation inTitle = Citation.of("“三定”规定第三条");
        Citation inArticle = Citation.of("“三定”规定", "第三条");
        assertThat(inTitle.text()).isEqualTo(inArticle.text());
        assertThat(inTitle).isNotEqualByComparingTo(inArticle);
    }
}

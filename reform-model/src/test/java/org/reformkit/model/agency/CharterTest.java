package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DocumentNumber;

class CharterTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 29);
    private static final DocumentNumber DOCUMENT = DocumentNumber.parse("溧办发〔2019〕30号");

    @Test
    void isIssuedOnADayByADocumentWhereOneIsKnown() {
        assertThat(Charter.issued(DAY, DOCUMENT).isIssued()).isTrue();
        assertThat(Charter.issued(DAY, DOCUMENT).document()).contains(DOCUMENT);
        assertThat(Charter.issued(DAY).issuedOn()).contains(DAY);
        assertThat(Charter.issued(DAY).document()).isEmpty();
    }

    @Test
    void isPendingForAReason() {
        Charter pending = Charter.pending("等待上级“三定”");
        assertThat(pending.isIssued()).isFalse();
        assertThat(pending.pendingBecause()).contains("等待上级“三定”");
        assertThat(pending.issuedOn()).isEmpty();
    }

    @Test
    void rejectsBothStatesAndNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charter.builder()
                        .issuedOn(DAY)
                        .pendingBecause("等待上级“三定”")
                        .build())
                .withMessage("Charter: issued on '2019-03-29', pending because '等待上级“三定”'. Expected exactly one of"
                        + " them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charter.builder().build())
                .withMessage("Charter: issued on '', pending because ''. Expected exactly one of them.");
    }

    @Test
    void rejectsADocumentOfAPendingCharter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charter.builder()
                        .pendingBecause("等待上级“三定”")
                        .document(DOCUMENT)
                        .build())
                .withMessage("Charter: pending, but document '溧办发〔2019〕30号' issued it. Expected no document while it is"
                        + " pending.");
    }
}

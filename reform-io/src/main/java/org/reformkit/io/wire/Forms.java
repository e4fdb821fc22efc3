package org.reformkit.io.wire;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

/** The forms of all single values (文本形式) but ids, which are {@link IdForm}s. */
public final class Forms {

    private static final Form<String> TEXT = new TextForm();
    private static final Form<Integer> COUNT = new CountForm();
    private static final Form<Integer> NUMBER = new NumberForm();
    private static final Form<LocalDate> DATE = new DateForm();
    private static final Form<Boolean> TRUTH = new TruthForm();
    private static final Form<JurisdictionCode> JURISDICTION_CODE = new RefusingForm<>(
            "jurisdiction-code", JurisdictionCode::parse, JurisdictionCode::text, JurisdictionCode::problem);
    private static final Form<DocumentNumber> DOCUMENT_NUMBER = new RefusingForm<>(
            "document-number", DocumentNumber::parse, DocumentNumber::toString, DocumentNumber::problem);
    private static final Form<CreditCode> CREDIT_CODE =
            new RefusingForm<>("credit-code", CreditCode::parse, CreditCode::text, CreditCode::problem);
    private static final Form<Field> FIELD =
            new RefusingForm<>("field", Field::of, Field::name, text -> Optional.empty());
    private static final Form<Purpose> PURPOSE =
            new RefusingForm<>("purpose", Purpose::earmark, Purpose::term, text -> Optional.empty());
    private static final Form<QuotaKind> QUOTA_KIND = choice(QuotaKind.class);
    private static final Form<LeaderPost> LEADER_POST = new LeaderPostForm();
    private static final Form<Quota> QUOTA = new QuotaForm();
    private static final Form<LeadershipQuota> LEADERS = new LeadersForm();
    private static final Form<ImmutableSortedMap<QuotaKind, Integer>> IN_POST = new InPostForm();

    private Forms() {}

    /** A text that is not blank. */
    public static Form<String> text() {
        return TEXT;
    }

    /** A whole number, 0 or more, without sign, leading zeros or anything else but digits. */
    public static Form<Integer> count() {
        return COUNT;
    }

    /** A whole number of either sign, without plus sign, leading zeros or anything else but digits. */
    public static Form<Integer> number() {
        return NUMBER;
    }

    /** {@code true} or {@code false}. */
    public static Form<Boolean> truth() {
        return TRUTH;
    }

    /** A date such as {@code 2019-02-11}, and nothing shorter or longer. */
    public static Form<LocalDate> date() {
        return DATE;
    }

    /** The code of a jurisdiction. */
    public static Form<JurisdictionCode> jurisdictionCode() {
        return JURISDICTION_CODE;
    }

    /** The number of an official document. */
    public static Form<DocumentNumber> documentNumber() {
        return DOCUMENT_NUMBER;
    }

    /** A unified social credit code. */
    public static Form<CreditCode> creditCode() {
        return CREDIT_CODE;
    }

    /** The name of a field of duty. */
    public static Form<Field> field() {
        return FIELD;
    }

    /** The name of an earmark; the general purpose has no text. */
    public static Form<Purpose> purpose() {
        return PURPOSE;
    }

    /** One constant of an enum, as {@code lower-kebab} of its name. */
    public static <E extends Enum<E>> Form<E> choice(Class<E> type) {
        return new ChoiceForm<>(type);
    }

    /** A whole quota in one text, such as {@code administrative:17;institution@招商:5}, or {@code 0}. */
    public static Form<Quota> quota() {
        return QUOTA;
    }

    /** All leader posts in one text, such as {@code agency/township-chief/chief:1}, or {@code 0}. */
    public static Form<LeadershipQuota> leaders() {
        return LEADERS;
    }

    /** A sort of leader posts, such as {@code agency/township-chief/chief}. */
    public static Form<LeaderPost> leaderPost() {
        return LEADER_POST;
    }

    /** People by the kind of their posts in one text, such as {@code administrative:15}, or {@code 0}. */
    public static Form<ImmutableSortedMap<QuotaKind, Integer>> inPost() {
        return IN_POST;
    }

    /** The wire name of a kind of posts. */
    public static Form<QuotaKind> quotaKind() {
        return QUOTA_KIND;
    }
}

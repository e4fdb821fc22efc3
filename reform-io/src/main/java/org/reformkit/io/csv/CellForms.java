package org.reformkit.io.csv;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.io.wire.Forms;
import org.reformkit.io.wire.IdForm;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

/** The forms of cells: those that JSON has too, for tables. */
final class CellForms {

    static final CellForm<String> TEXT = new Plain<>(Forms.text(), true);
    static final CellForm<Field> FIELD = repeated(Forms.field(), true);
    static final CellForm<Integer> COUNT = of(Forms.count());
    static final CellForm<Integer> NUMBER = of(Forms.number());
    static final CellForm<Boolean> TRUTH = of(Forms.truth());
    static final CellForm<Integer> VERSION = of(new VersionForm(SchemaVersion.CURRENT));
    static final CellForm<LocalDate> DATE = repeated(Forms.date(), false);
    static final CellForm<DocumentNumber> DOCUMENT_NUMBER = repeated(Forms.documentNumber(), false);
    static final CellForm<CreditCode> CREDIT_CODE = of(Forms.creditCode());
    static final CellForm<Quota> QUOTA = repeated(Forms.quota(), false);
    static final CellForm<Purpose> PURPOSE = of(Forms.purpose());
    static final CellForm<LeadershipQuota> LEADERS = repeated(Forms.leaders(), false);
    static final CellForm<ImmutableSortedMap<QuotaKind, Integer>> IN_POST = repeated(Forms.inPost(), false);
    static final CellForm<JurisdictionCode> JURISDICTION = of(Forms.jurisdictionCode());
    static final CellForm<AgencyId> AGENCY = new Local<>(IdForm.AGENCY, false);
    static final CellForm<DivisionId> DIVISION = new Local<>(IdForm.DIVISION, false);
    static final CellForm<InstitutionId> INSTITUTION = new Local<>(IdForm.INSTITUTION, false);
    static final CellForm<CoordinatingBodyId> COORDINATING_BODY = new Local<>(IdForm.COORDINATING_BODY, false);
    static final CellForm<ZoneId> ZONE = new Local<>(IdForm.ZONE, false);
    static final CellForm<DutyId> DUTY = new Local<>(IdForm.DUTY, false);
    static final CellForm<MandateId> MANDATE = new Local<>(IdForm.MANDATE, false);

    static final ImmutableSet<ElementKind> ALL_KINDS = ImmutableSet.copyOf(ElementKind.values());

    /** Ids of any kind, each after its kind and a colon. */
    static final CellForm<ElementId> ELEMENT = new OfAnyKind(new KindForm(ALL_KINDS));

    private CellForms() {}

    static <V> CellForm<V> of(Form<V> form) {
        return new Plain<>(form, false);
    }

    static <E extends Enum<E>> CellForm<E> choice(Class<E> type) {
        return of(Forms.choice(type));
    }

    /** One of these kinds of elements. */
    static CellForm<ElementKind> kind(ImmutableSet<ElementKind> kinds) {
        return of(new KindForm(kinds));
    }

    /** One of these words. */
    static CellForm<String> oneOf(ImmutableSet<String> words) {
        return of(new WordForm(words));
    }

    /** The ids of one kind. */
    static CellForm<? extends ElementId> id(ElementKind kind) {
        return switch (kind) {
            case JURISDICTION -> JURISDICTION;
            case AGENCY -> AGENCY;
            case DIVISION -> DIVISION;
            case INSTITUTION -> INSTITUTION;
            case COORDINATING_BODY -> COORDINATING_BODY;
            case ZONE -> ZONE;
            case DUTY -> DUTY;
            case MANDATE -> MANDATE;
        };
    }

    /** Values that come again and again and are dear to parse. */
    private static <V> CellForm<V> repeated(Form<V> form, boolean isFreeText) {
        return new Repeated<>(new Plain<>(form, isFreeText));
    }

    private record Repeated<V>(Plain<V> plain) implements CellForm<V> {
        @Override
        public @Nullable V parse(String text, Scope scope) {
            return scope.parse(plain.form(), text);
        }

        @Override
        public String format(V value, Scope scope) {
            return plain.format(value, scope);
        }

        @Override
        public Expectation expectation() {
            return plain.expectation();
        }

        @Override
        public Optional<String> detail(String text, Scope scope) {
            return plain.detail(text, scope);
        }

        @Override
        public boolean isRepeated() {
            return true;
        }

        @Override
        public boolean isFreeText() {
            return plain.isFreeText();
        }
    }

    private record Plain<V>(Form<V> form, boolean isFreeText) implements CellForm<V> {
        @Override
        public @Nullable V parse(String text, Scope scope) {
            return form.parse(text);
        }

        @Override
        public String format(V value, Scope scope) {
            return form.format(value);
        }

        @Override
        public Expectation expectation() {
            return form.expectation();
        }

        @Override
        public Optional<String> detail(String text, Scope scope) {
            return form.detail(text);
        }
    }

    private record Local<I extends LocalId>(IdForm<I> form, boolean isOwn) implements CellForm<I> {
        @Override
        public @Nullable I parse(String text, Scope scope) {
            return isOwn ? form.parseOwn(text, scope) : form.parse(text, scope);
        }

        @Override
        public String format(I id, Scope scope) {
            return form.format(id, scope);
        }

        @Override
        public Expectation expectation() {
            return form.expectation();
        }

        @Override
        public Optional<String> detail(String text, Scope scope) {
            return form.in(scope).detail(text);
        }

        @Override
        public CellForm<I> eachOnce() {
            return new Local<>(form, true);
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public boolean isFreeText() {
            return false;
        }
    }

    private record OfAnyKind(KindForm kinds) implements CellForm<ElementId> {

        private static final String SEPARATOR = ":";

        @Override
        public @Nullable ElementId parse(String text, Scope scope) {
            int separator = text.indexOf(SEPARATOR);
            ElementKind kind = separator < 0 ? null : kinds.parse(text.substring(0, separator));
            return kind == null ? null : id(kind).parse(text.substring(separator + 1), scope);
        }

        @Override
        public String format(ElementId id, Scope scope) {
            return kinds.format(id.kind()) + SEPARATOR + id.text();
        }

        @Override
        public Expectation expectation() {
            return Expectation.of("csv-element");
        }

        @Override
        public Optional<String> detail(String text, Scope scope) {
            return Optional.empty();
        }

        @Override
        public boolean isFreeText() {
            return false;
        }
    }

    private record VersionForm(int version) implements Form<Integer> {
        @Override
        public @Nullable Integer parse(String text) {
            return text.equals(format(version)) ? version : null;
        }

        @Override
        public String format(Integer value) {
            return value.toString();
        }

        @Override
        public Expectation expectation() {
            return Expectation.of("version", format(version));
        }
    }

    private record WordForm(ImmutableSet<String> words) implements Form<String> {
        @Override
        public @Nullable String parse(String text) {
            return words.contains(text) ? text : null;
        }

        @Override
        public String format(String word) {
            return word;
        }

        @Override
        public Expectation expectation() {
            return Expectation.of("choice", String.join(", ", words));
        }
    }

    private record KindForm(ImmutableSet<ElementKind> kinds) implements Form<ElementKind> {
        @Override
        public @Nullable ElementKind parse(String text) {
            for (ElementKind kind : kinds) {
                if (format(kind).equals(text)) {
                    return kind;
                }
            }
            return null;
        }

        @Override
        public String format(ElementKind kind) {
            return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, kind.name());
        }

        @Override
        public Expectation expectation() {
            return Expectation.of("choice", kinds.stream().map(this::format).collect(Collectors.joining(", ")));
        }
    }
}

package org.reformkit.io.wire;

import com.google.common.base.CaseFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;

/** The text of ids of one kind (标识的文本形式): {@code 320481/A-01}, or {@code A-01} where the jurisdiction is understood. */
public final class IdForm<I extends LocalId> {

    /** Ids of agencies. */
    public static final IdForm<AgencyId> AGENCY = new IdForm<>(ElementKind.AGENCY, AgencyId.class, AgencyId::of);
    /** Ids of divisions. */
    public static final IdForm<DivisionId> DIVISION =
            new IdForm<>(ElementKind.DIVISION, DivisionId.class, DivisionId::of);
    /** Ids of institutions. */
    public static final IdForm<InstitutionId> INSTITUTION =
            new IdForm<>(ElementKind.INSTITUTION, InstitutionId.class, InstitutionId::of);
    /** Ids of coordinating bodies. */
    public static final IdForm<CoordinatingBodyId> COORDINATING_BODY =
            new IdForm<>(ElementKind.COORDINATING_BODY, CoordinatingBodyId.class, CoordinatingBodyId::of);
    /** Ids of functional zones. */
    public static final IdForm<ZoneId> ZONE = new IdForm<>(ElementKind.ZONE, ZoneId.class, ZoneId::of);
    /** Ids of duties. */
    public static final IdForm<DutyId> DUTY = new IdForm<>(ElementKind.DUTY, DutyId.class, DutyId::of);
    /** Ids of mandates. */
    public static final IdForm<MandateId> MANDATE = new IdForm<>(ElementKind.MANDATE, MandateId.class, MandateId::of);

    private final ElementKind kind;
    private final Class<I> type;
    private final BiFunction<JurisdictionCode, String, I> maker;
    private final Expectation expectation;

    private IdForm(ElementKind kind, Class<I> type, BiFunction<JurisdictionCode, String, I> maker) {
        this.kind = kind;
        this.type = type;
        this.maker = maker;
        this.expectation = Expectation.of("id." + wireName(kind));
    }

    /** What a reference to an element of this kind should be, if what it says is not in the structure. */
    public static Expectation known(ElementKind kind) {
        return Expectation.of("known." + wireName(kind));
    }

    /** The id that {@code text} says within {@code scope}, or null if it says none. */
    public @Nullable I parse(String text, Scope scope) {
        Map<String, LocalId> known = scope.ids(kind);
        LocalId before = known.get(text);
        if (before != null) {
            return type.cast(before);
        }
        I id = make(text, scope);
        if (id != null) {
            known.put(text, id);
        }
        return id;
    }

    /** The same for an element's own id, which stands in no more than one place. */
    public @Nullable I parseOwn(String text, Scope scope) {
        I id = make(text, scope);
        if (id != null && kind == ElementKind.AGENCY) {
            // Most references are to agencies, so these are kept in mind.
            scope.ids(kind).put(text, id);
        }
        return id;
    }

    private @Nullable I make(String text, Scope scope) {
        int slash = text.indexOf('/');
        JurisdictionCode jurisdiction = slash < 0 ? scope.homeOrNull() : scope.code(text, slash);
        if (jurisdiction == null) {
            return null;
        }
        try {
            return maker.apply(jurisdiction, text.substring(slash + 1));
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    /** The text of {@code id} within {@code scope}. */
    public String format(I id, Scope scope) {
        return scope.text(id);
    }

    /** What a text of this form looks like. */
    public Expectation expectation() {
        return expectation;
    }

    /** This form within {@code scope}. */
    public Form<I> in(Scope scope) {
        return new Form<>() {
            @Override
            public @Nullable I parse(String text) {
                return IdForm.this.parse(text, scope);
            }

            @Override
            public String format(I id) {
                return IdForm.this.format(id, scope);
            }

            @Override
            public Expectation expectation() {
                return expectation;
            }

            @Override
            public Optional<String> detail(String text) {
                int slash = text.indexOf('/');
                return slash < 0 ? Optional.empty() : Forms.jurisdictionCode().detail(text.substring(0, slash));
            }
        };
    }

    private static String wireName(ElementKind kind) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, kind.name());
    }
}

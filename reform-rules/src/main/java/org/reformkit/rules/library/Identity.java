package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.CreditCode;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Transition;

/** Whether an agency under a new name is still known as what it was (机构同一性). */
final class Identity {

    private Identity() {}

    /** Not applicable to an agency that is new, ended, or has the name it had. */
    static Check<Transition<Agency>> kept() {
        return Remark.<Transition<Agency>>claim(
                        Text.message("check.identity"),
                        (structure, transition) -> transition
                                .subjectBefore()
                                .flatMap(before -> transition.subjectAfter().map(after -> remarks(before, after)))
                                .orElse(ImmutableList.of()))
                .over((structure, transition) ->
                        ImmutableList.of(transition.subject().id()));
    }

    private static ImmutableList<Remark> remarks(Agency before, Agency after) {
        if (before.name().equals(after.name())) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        before.creditCode().ifPresent(code -> remarks.add(code(code, after.creditCode())));
        boolean isKept =
                after.formerNames().stream().anyMatch(former -> former.name().equals(before.name()));
        remarks.add(
                isKept ? Remark.SATISFIED : Remark.violated(Text.message("check.identity.former-name", before.name())));
        ImmutableList<Text> lost = before.aliases().stream()
                .filter(alias -> !after.aliases().contains(alias))
                .map(Text::of)
                .collect(ImmutableList.toImmutableList());
        if (!lost.isEmpty()) {
            remarks.add(Remark.violated(Text.message("check.identity.aliases", TextList.of(lost))));
        }
        return remarks.build();
    }

    private static Remark code(CreditCode before, Optional<CreditCode> after) {
        if (after.isEmpty()) {
            return Remark.undetermined(Text.message("check.identity.code-unknown", before.toString()));
        }
        return after.get().equals(before)
                ? Remark.SATISFIED
                : Remark.violated(Text.message(
                        "check.identity.code", before.toString(), after.get().toString()));
    }
}

package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDraft;
import org.reformkit.rules.RuleStart;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** Makes the types of the library (标准规则类型): their rules bear the id, the title and the reference of the type. */
final class StandardType {

    private StandardType() {}

    /** The title stands in the bundles under {@code rule.<id>}, and what the law requires under {@code law.<id>}. */
    static <S> RuleType of(
            String id,
            String ref,
            RuleStart<S> start,
            ImmutableList<Parameter<?>> parameters,
            BiFunction<RuleDraft<S>, Parameters, Rule<S>> maker) {
        Text title = Text.message("rule." + id);
        RuleDraft<S> draft = start.named(id).titled(title).ref(ref);
        RuleType type = RuleType.of(id, ref, title, parameters, values -> maker.apply(draft, values));
        return Text.findMessage("law." + id).map(type::requiring).orElse(type);
    }
}

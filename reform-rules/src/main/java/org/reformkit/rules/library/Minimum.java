package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/**
 * A minimum that policy words as "not set up with N posts or fewer" (不设N名以下). Whether 以下 includes the number itself is
 * a parameter: the Civil Code art. 1259 includes it, several regulations say that they do not.
 */
final class Minimum {

    static final Parameter<Long> POSTS =
            Parameter.optional("posts", ParameterType.INTEGER, Text.message("parameter.minimum-posts"));
    static final Parameter<Boolean> INCLUSIVE = Parameter.optional(
                    "inclusive", ParameterType.FLAG, Text.message("parameter.minimum-inclusive"))
            .orElse(true);

    private static final Citation CIVIL_CODE = Citation.of("中华人民共和国民法典", "第一千二百五十九条");

    private final Optional<Long> posts;
    private final boolean inclusive;
    /** Whether it is said that the other reading would be met. */
    private final boolean tellsOther;

    Minimum(Parameters parameters) {
        this(parameters.find(POSTS), parameters.get(INCLUSIVE), false);
    }

    private Minimum(Optional<Long> posts, boolean inclusive, boolean tellsOther) {
        this.posts = posts;
        this.inclusive = inclusive;
        this.tellsOther = tellsOther;
    }

    /** A check by this minimum, which says so where the number itself decides and the other reading would be met. */
    <S> Check<S> judged(Function<Minimum, Check<S>> check) {
        return inclusive && posts.isPresent()
                ? new BothReadings<>(
                        check.apply(this),
                        check.apply(new Minimum(posts, false, false)),
                        check.apply(new Minimum(posts, true, true)))
                : check.apply(this);
    }

    /** The smallest number that is allowed; not known where the policy gives none. */
    <S> Measure<S> bound() {
        return Measure.constant(label(), Unit.POSTS, reading());
    }

    /** The fewest posts that so many of them need. */
    Reading reading() {
        return posts.map(number -> Reading.exact(inclusive ? number + 1 : number))
                .orElse(Reading.unknown());
    }

    /** What the minimum rests on, and its reading; that of regulations which exclude the number, a policy must name. */
    ImmutableList<Citation> bases(Citation ofMinimum) {
        return inclusive && posts.isPresent() ? ImmutableList.of(ofMinimum, CIVIL_CODE) : ImmutableList.of(ofMinimum);
    }

    Text label() {
        return posts.map(number -> Text.message(
                        inclusive ? tellsOther ? "minimum.inclusive-only" : "minimum.inclusive" : "minimum.exclusive",
                        number.toString()))
                .orElse(Text.message("minimum.unknown"));
    }
}

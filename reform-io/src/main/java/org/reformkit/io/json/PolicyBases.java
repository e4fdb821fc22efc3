package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.io.Expectation;
import org.reformkit.io.Loaded;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.PolicyShelf;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Policy;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.library.StandardRules;

/**
 * Reads the policies that another one extends, and those that they extend in turn. These have the rules of the library,
 * whichever the catalogue of the other has.
 */
final class PolicyBases {

    private final RuleCatalogue catalogue;
    private final PolicyShelf shelf;
    /** The names that are being read, the outermost first. */
    private final ImmutableList<String> open;

    private PolicyBases(RuleCatalogue catalogue, PolicyShelf shelf, ImmutableList<String> open) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.open = open;
    }

    static PolicyBases of(RuleCatalogue catalogue, PolicyShelf shelf) {
        return new PolicyBases(catalogue, shelf, ImmutableList.of());
    }

    RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The policy with a name that stands in the document {@code in}, where all that is wrong with it is noted. */
    Optional<BasePolicy> read(JsonIn in, At<String> name) {
        if (!shelf.names().contains(name.value())) {
            note(in, ProblemKind.DANGLING, name, name.value(), known());
            return Optional.empty();
        }
        if (open.contains(name.value())) {
            String chain = Stream.concat(open.stream().skip(open.indexOf(name.value())), Stream.of(name.value()))
                    .collect(Collectors.joining(" → "));
            note(in, ProblemKind.CYCLE, name, chain, Expectations.CHAIN_WITH_END);
            return Optional.empty();
        }
        Loaded<Policy> loaded = document(name.value());
        loaded.problems().forEach(in::report);
        return loaded.value().map(policy -> BasePolicy.of(name.value(), policy));
    }

    private Loaded<Policy> document(String name) {
        PolicyBases within = new PolicyBases(
                StandardRules.catalogue(),
                shelf,
                ImmutableList.<String>builder().addAll(open).add(name).build());
        try {
            return Documents.read(new PolicyCodec(within), name + ".json", shelf.document(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Expectation known() {
        return Expectation.of("choice", String.join(", ", shelf.names()));
    }

    private static void note(JsonIn in, ProblemKind kind, At<String> name, String value, Expectation expected) {
        in.report(in.problem(
                kind, name.place(), name.pointer(), Optional.of(value), Optional.of(expected), Optional.empty()));
    }
}

package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.ElementKind;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** How the names of agencies of a kind may end (机构名称用语), as a policy says. */
record NameEndings(ImmutableSetMultimap<AgencyKind, String> endings) {

    /**
     * Those that a policy gives.
     *
     * @throws IllegalArgumentException if a row is not of the form {@code kind>ending}
     */
    static NameEndings of(Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        ImmutableSetMultimap.Builder<AgencyKind, String> endings = ImmutableSetMultimap.builder();
        Pairs.of(
                        parameter,
                        parameters.find(parameter).orElse(ImmutableList.of()),
                        "a kind, '>' and an ending, such as 'government-department>局'")
                .forEach((kind, ending) -> endings.put(Constants.of(AgencyKind.class, parameter, kind), ending));
        return new NameEndings(endings.build());
    }

    Check<Agency> kept() {
        return Check.<Agency>of(Text.message("check.name-endings"), this::verdict)
                .reading(Reads.of(
                        Reach.SUBJECT,
                        Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
                        Aspect.of(ElementKind.AGENCY, Agency.class, Agency::kind)))
                .telling((structure, agency) -> endings.isEmpty()
                        ? Text.message("check.name-endings.none")
                        : Text.message(
                                "check.name-endings.found",
                                Text.of(
                                        agency.kind().term(),
                                        Constants.name(agency.kind()).replace('-', ' ')),
                                TextList.of(endings.get(agency.kind()).stream()
                                        .map(Text::of)
                                        .toList())));
    }

    private Verdict verdict(Agency agency) {
        if (endings.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        ImmutableSet<String> ofKind = endings.get(agency.kind());
        return ofKind.isEmpty()
                ? Verdict.NOT_APPLICABLE
                : Verdict.of(ofKind.stream().anyMatch(agency.name()::endsWith));
    }
}

package org.reformkit.benchmarks.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Jurisdiction;

/**
 * One county (县) with about 40 agencies, 260 divisions, 300 duties and 24 mandates, and what is planted in it. It depends
 * on the seed and its own number alone.
 */
final class County {

    private static final int MANDATES = 24;
    private static final int COUNTIES_A_PREFECTURE = 50;
    private static final int PREFECTURES_A_PROVINCE = 49;
    private static final Charter CHARTER = Charter.issued(LocalDate.of(2019, 1, 1));

    private final SplittableRandom random;
    private final int number;
    private final JurisdictionCode code;
    private final List<Element> elements = new ArrayList<>();
    private final Found planted = new Found();
    private int nextDivision;

    County(long seed, int number) {
        this.random = new SplittableRandom(seed * 1_000_003L + number);
        this.number = number;
        this.code = JurisdictionCode.parse(String.format(
                Locale.ROOT,
                "%02d%02d%02d",
                13 + number / COUNTIES_A_PREFECTURE / PREFECTURES_A_PROVINCE,
                1 + number / COUNTIES_A_PREFECTURE % PREFECTURES_A_PROVINCE,
                21 + number % COUNTIES_A_PREFECTURE));
        fill();
    }

    List<Element> elements() {
        return elements;
    }

    Found planted() {
        return planted;
    }

    private boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    private void fill() {
        boolean tooMany = percent(2);
        boolean overTotal = percent(2);
        boolean lacksBody = percent(2);
        boolean sameName = percent(2);
        int counted = tooMany
                ? AnchorRule.MOST_AGENCIES + 1 + random.nextInt(2)
                : AnchorRule.MOST_AGENCIES - random.nextInt(5);
        int agencies = counted + 3 + random.nextInt(5);
        int missing = lacksBody ? random.nextInt(MANDATES) : -1;
        int namesake = sameName ? 1 + random.nextInt(agencies - 1) : -1;
        if (tooMany) {
            planted.add(AnchorRule.AGENCIES_WITHIN_LIMIT, code);
        }
        if (sameName) {
            planted.add(AnchorRule.UNIQUE_NAMES, code);
        }
        mandates(missing);
        int posts = 0;
        List<AgencyId> ids = IntStream.range(0, agencies)
                .mapToObj(a -> AgencyId.of(code, "A-" + a))
                .toList();
        List<String> names = new ArrayList<>();
        for (int a = 0; a < agencies; a++) {
            Field field = Words.FIELDS.get(missing < 0 || a < missing ? a : a + 1);
            names.add(a == namesake ? names.get(random.nextInt(a)) : "第" + number + "县" + field.name() + "局");
            posts += agency(ids.get(a), names.get(a), field, a < counted);
        }
        if (overTotal) {
            planted.add(AnchorRule.POSTS_WITHIN_TOTAL, code);
        }
        int approved = overTotal ? posts - 1 - random.nextInt(5) : posts + random.nextInt(20);
        elements.add(Jurisdiction.builder()
                .code(code)
                .name("第" + number + "县")
                .approvedPosts(Amounts.posts(approved))
                .build());
        new Duties(code, random, ids).addTo(elements, planted);
    }

    private void mandates(int missing) {
        for (int m = 0; m < MANDATES; m++) {
            Field function = Words.FIELDS.get(m);
            Mandate mandate = Mandate.builder()
                    .id(MandateId.of(code, "M-" + m))
                    .title("设立主管" + function.name() + "的部门")
                    .authority("省委")
                    .function(function)
                    .build();
            elements.add(mandate);
            if (m == missing) {
                planted.add(AnchorRule.MANDATED_BODY, mandate.id());
            }
        }
    }

    /** The agency's posts (名). */
    private int agency(AgencyId id, String name, Field field, boolean counts) {
        Divisions divisions = new Divisions(id, random, nextDivision, planted);
        nextDivision += divisions.number();
        divisions.addTo(elements);
        elements.add(Agency.builder()
                .id(id)
                .name(name)
                .kind(counts ? AgencyKind.CONSTITUENT_DEPARTMENT : AgencyKind.DISPATCHED_BODY)
                .series(Series.GOVERNMENT)
                .addFunctions(field)
                .quota(Amounts.posts(divisions.postsOfAgency()))
                .leaders(Amounts.ofAgency(1 + random.nextInt(4), divisions.number(), divisions.leaders()))
                .staffing(Amounts.people(divisions.postsOfAgency() - random.nextInt(3)))
                .charter(CHARTER)
                .build());
        return divisions.postsOfAgency();
    }
}

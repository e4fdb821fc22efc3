package org.reformkit.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformkit.io.json.ReformModule;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.rules.Policy;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Parameters;

/** How an OA system checks its own department table and hands the findings to its pages as JSON. */
public final class EmbedInOa {

    private EmbedInOa() {}

    /** A row of {@code sys_dept}: parent 0 is the root, status 0 is in use, a deletion flag other than 0 is deleted. */
    record Dept(long id, long parent, String name, String status, String deleted) {

        boolean isInUse() {
            return status.equals("0") && deleted.equals("0");
        }
    }

    /** A table's rows as a structure, and those that were left out: not in use, below such a row, or under no root. */
    record Mapped(Structure structure, ImmutableList<Dept> skipped) {}

    /** No place has this code: within 常州 (3204), the county part 99 is not assigned. */
    private static final JurisdictionCode PLACE = JurisdictionCode.parse("320499");

    /** Prints the findings on a small table, and beside them the rows that were left out. */
    public static void main(String[] args) throws JsonProcessingException {
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        List<Dept> table = List.of(
                new Dept(103, 101, "办公室", "0", "0"),
                new Dept(101, 100, "县发展和改革局", "0", "0"),
                new Dept(102, 100, "县发展和改革局", "0", "0"),
                new Dept(104, 101, "投资科", "1", "0"),
                new Dept(105, 100, "县商业局", "0", "2"),
                new Dept(106, 105, "市场科", "0", "0"),
                new Dept(100, 0, "示例县", "0", "0"));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(findings(table, asOf));
        new PrintStream(System.err, true, StandardCharsets.UTF_8)
                .println(map(table, asOf).skipped());
    }

    static String findings(List<Dept> table, LocalDate asOf) throws JsonProcessingException {
        Policy policy = Policy.of(
                "OA 部门表检查",
                StandardRules.catalogue().type("agency.unique-names").create(),
                StandardRules.catalogue()
                        .create("division.min-posts", Parameters.none().with("posts", "3")));
        ObjectMapper ofTheHost = new ObjectMapper().registerModule(new ReformModule());
        return ofTheHost.writeValueAsString(policy.evaluate(map(table, asOf).structure(), asOf));
    }

    /** Rows in any order: the root is the place, its children are agencies, all below them divisions. */
    static Mapped map(List<Dept> table, LocalDate date) {
        ListMultimap<Long, Dept> below =
                Multimaps.index(table.stream().filter(Dept::isInUse).toList(), Dept::parent);
        StructureBuilder builder = Structure.builder(date);
        Set<Dept> taken = new HashSet<>();
        // From the root down: what hangs on no root, on a circle or on a row out of use is never met.
        for (Dept root : below.get(0L)) {
            taken.add(root);
            builder.add(Jurisdiction.of(PLACE, root.name()));
            for (Dept row : below.get(root.id())) {
                AgencyId agency = AgencyId.of(PLACE, "dept-" + row.id());
                taken.add(row);
                builder.add(Agency.builder()
                        .id(agency)
                        .name(row.name())
                        .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .build());
                Deque<Dept> open = new ArrayDeque<>(below.get(row.id()));
                while (!open.isEmpty()) {
                    Dept division = open.remove();
                    if (taken.add(division)) {
                        builder.add(Division.builder()
                                .id(DivisionId.of(PLACE, "dept-" + division.id()))
                                .agency(agency)
                                .name(division.name())
                                .build());
                        open.addAll(below.get(division.id()));
                    }
                }
            }
        }
        return new Mapped(
                builder.build(),
                table.stream().filter(row -> !taken.contains(row)).collect(ImmutableList.toImmutableList()));
    }
}

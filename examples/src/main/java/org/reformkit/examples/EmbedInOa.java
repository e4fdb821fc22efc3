package org.reformkit.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    record Dept(long id, long parent, String name, String status, String deleted) {}

    /** Prints the findings on a small table. */
    public static void main(String[] args) throws JsonProcessingException {
        List<Dept> table = List.of(
                new Dept(100, 0, "示例县", "0", "0"),
                new Dept(101, 100, "县发展和改革局", "0", "0"),
                new Dept(102, 100, "县发展和改革局", "0", "0"),
                new Dept(103, 101, "办公室", "0", "0"),
                new Dept(104, 101, "投资科", "1", "0"),
                new Dept(105, 100, "县商业局", "0", "2"));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(findings(table, LocalDate.of(2026, 1, 1)));
    }

    static String findings(List<Dept> table, LocalDate asOf) throws JsonProcessingException {
        Policy policy = Policy.of(
                "OA 部门表检查",
                StandardRules.catalogue().type("agency.unique-names").create(),
                StandardRules.catalogue()
                        .create("division.min-posts", Parameters.none().with("posts", "3")));
        ObjectMapper ofTheHost = new ObjectMapper().registerModule(new ReformModule());
        return ofTheHost.writeValueAsString(policy.evaluate(structure(table, asOf), asOf));
    }

    /** Rows in use, parents first: the root is the place, its children are agencies, all below them divisions. */
    static Structure structure(List<Dept> table, LocalDate date) {
        JurisdictionCode place = JurisdictionCode.parse("320481");
        StructureBuilder builder = Structure.builder(date);
        Map<Long, AgencyId> agencies = new HashMap<>();
        for (Dept row : table) {
            if (!row.status().equals("0") || !row.deleted().equals("0")) {
                continue;
            }
            AgencyId agency = agencies.get(row.parent());
            if (row.parent() == 0) {
                builder.add(Jurisdiction.of(place, row.name()));
            } else if (agency != null) {
                agencies.put(row.id(), agency);
                builder.add(Division.builder()
                        .id(DivisionId.of(place, "dept-" + row.id()))
                        .agency(agency)
                        .name(row.name())
                        .build());
            } else {
                AgencyId id = AgencyId.of(place, "dept-" + row.id());
                agencies.put(row.id(), id);
                builder.add(Agency.builder()
                        .id(id)
                        .name(row.name())
                        .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .build());
            }
        }
        return builder.build();
    }
}

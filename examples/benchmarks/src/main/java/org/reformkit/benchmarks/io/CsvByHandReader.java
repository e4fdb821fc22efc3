package org.reformkit.benchmarks.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/**
 * A structure's folder read by hand with FastCSV: the columns that a generated nation fills, in any order, with the
 * library's checks. It stops at the first fault, where the library goes on.
 */
final class CsvByHandReader {

    static final ImmutableList<String> STRUCTURE = ImmutableList.of("schemaVersion", "date");
    static final ImmutableList<String> JURISDICTIONS = ImmutableList.of(
            "code",
            "name",
            "approvedPosts",
            "poolPosts",
            "poolLeaders",
            "poolInPost",
            "poolRetirees",
            "poolContractStaff",
            "poolToBePlaced",
            "poolIncomplete");
    static final ImmutableList<String> AGENCIES = ImmutableList.of(
            "id",
            "name",
            "kind",
            "series",
            "functions",
            "quota",
            "leaders",
            "inPost",
            "charterIssuedOn",
            "aliases",
            "creditCode",
            "rank",
            "origin",
            "retirees",
            "contractStaff",
            "toBePlaced",
            "charterDocument",
            "charterPendingBecause");
    static final ImmutableList<String> DIVISIONS =
            ImmutableList.of("id", "agency", "name", "category", "quota", "leaders", "aliases", "functions");
    static final ImmutableList<String> DUTIES =
            ImmutableList.of("id", "title", "field", "lead", "assist", "weight", "upperSource", "guide", "derivedFrom");
    static final ImmutableList<String> MANDATES = ImmutableList.of(
            "id",
            "title",
            "authority",
            "function",
            "documentTitle",
            "documentNumber",
            "documentArticle",
            "documentIssuedOn",
            "deadline");

    private final Path folder;
    private final Map<String, JurisdictionCode> codes = new HashMap<>();

    private CsvByHandReader(Path folder) {
        this.folder = folder;
    }

    static Structure read(Path folder) throws IOException {
        return new CsvByHandReader(folder).structure();
    }

    private Structure structure() throws IOException {
        StructureBuilder builder;
        try (CsvRows rows = new CsvRows(folder, "structure.csv", STRUCTURE, 2)) {
            rows.check(rows.next(), "row missing");
            rows.check(rows.filled(0).equals("1"), "version");
            builder = Structure.builder(LocalDate.parse(rows.filled(1)));
            rows.check(!rows.next(), "second row");
        }
        try (CsvRows rows = new CsvRows(folder, "jurisdictions.csv", JURISDICTIONS, 2)) {
            while (rows.next()) {
                builder.add(jurisdiction(rows), source("jurisdictions.csv", rows));
            }
        }
        try (CsvRows rows = new CsvRows(folder, "agencies.csv", AGENCIES, 4)) {
            while (rows.next()) {
                builder.add(agency(rows), source("agencies.csv", rows));
            }
        }
        try (CsvRows rows = new CsvRows(folder, "divisions.csv", DIVISIONS, 3)) {
            while (rows.next()) {
                builder.add(division(rows), source("divisions.csv", rows));
            }
        }
        try (CsvRows rows = new CsvRows(folder, "duties.csv", DUTIES, 2)) {
            while (rows.next()) {
                builder.add(duty(rows), source("duties.csv", rows));
            }
        }
        try (CsvRows rows = new CsvRows(folder, "mandates.csv", MANDATES, 3)) {
            while (rows.next()) {
                builder.add(mandate(rows), source("mandates.csv", rows));
            }
        }
        return builder.build();
    }

    private Jurisdiction jurisdiction(CsvRows rows) {
        Jurisdiction.Builder builder =
                Jurisdiction.builder().code(code(rows.filled(0))).name(text(rows, 1));
        if (!rows.cell(2).isEmpty()) {
            builder.approvedPosts(quota(rows, 2));
        }
        none(rows, 3, JURISDICTIONS);
        return builder.build();
    }

    private Agency agency(CsvRows rows) {
        Agency.Builder builder = Agency.builder()
                .id(agencyId(rows.filled(0)))
                .name(text(rows, 1))
                .kind(constant(rows, rows.filled(2), Constants.AGENCY_KINDS))
                .series(constant(rows, rows.filled(3), Constants.SERIES));
        Set<Field> fields = new HashSet<>();
        for (String name : list(rows.cell(4))) {
            Field field = Field.of(name);
            rows.check(fields.add(field), "twice");
            builder.addFunction(field);
        }
        if (!rows.cell(5).isEmpty()) {
            builder.quota(quota(rows, 5));
        }
        if (!rows.cell(6).isEmpty()) {
            builder.leaders(leaders(rows, 6));
        }
        if (!rows.cell(7).isEmpty()) {
            builder.staffing(
                    Staffing.builder().putAllInPost(counts(rows, rows.cell(7))).build());
        }
        if (!rows.cell(8).isEmpty()) {
            builder.charter(Charter.issued(LocalDate.parse(rows.cell(8))));
        }
        none(rows, 9, AGENCIES);
        return builder.build();
    }

    private Division division(CsvRows rows) {
        String id = rows.filled(0);
        int slash = slash(rows, id);
        Division.Builder builder = Division.builder()
                .id(DivisionId.of(code(id.substring(0, slash)), id.substring(slash + 1)))
                .agency(agencyId(rows.filled(1)))
                .name(text(rows, 2));
        if (!rows.cell(3).isEmpty()) {
            builder.category(constant(rows, rows.cell(3), Constants.CATEGORIES));
        }
        if (!rows.cell(4).isEmpty()) {
            builder.quota(quota(rows, 4));
        }
        if (!rows.cell(5).isEmpty()) {
            builder.leaders(leaders(rows, 5));
        }
        none(rows, 6, DIVISIONS);
        return builder.build();
    }

    private Duty duty(CsvRows rows) {
        String id = rows.filled(0);
        int slash = slash(rows, id);
        Duty.Builder builder = Duty.builder()
                .id(DutyId.of(code(id.substring(0, slash)), id.substring(slash + 1)))
                .title(text(rows, 1));
        if (!rows.cell(2).isEmpty()) {
            builder.field(Field.of(rows.cell(2)));
        }
        holders(rows, 3, HoldingRole.LEAD, builder);
        holders(rows, 4, HoldingRole.ASSIST, builder);
        none(rows, 5, DUTIES);
        return builder.build();
    }

    private void holders(CsvRows rows, int column, HoldingRole role, Duty.Builder builder) {
        Set<AgencyId> holders = new HashSet<>();
        for (String text : list(rows.cell(column))) {
            AgencyId holder = agencyId(text);
            rows.check(holders.add(holder), "twice");
            builder.addHolding(DutyHolding.of(holder, role));
        }
    }

    private Mandate mandate(CsvRows rows) {
        String id = rows.filled(0);
        int slash = slash(rows, id);
        Mandate.Builder builder = Mandate.builder()
                .id(MandateId.of(code(id.substring(0, slash)), id.substring(slash + 1)))
                .title(text(rows, 1))
                .authority(text(rows, 2));
        if (!rows.cell(3).isEmpty()) {
            builder.function(Field.of(rows.cell(3)));
        }
        none(rows, 4, MANDATES);
        return builder.build();
    }

    private static Source source(String file, CsvRows rows) {
        return Source.line(file, rows.line());
    }

    private static void none(CsvRows rows, int first, ImmutableList<String> columns) {
        for (int i = first; i < columns.size(); i++) {
            rows.empty(i);
        }
    }

    private static String text(CsvRows rows, int column) {
        String text = rows.filled(column);
        rows.check(!text.isBlank() && Constants.isWhole(text), "text");
        return text;
    }

    private static int slash(CsvRows rows, String id) {
        int slash = id.indexOf('/');
        rows.check(slash > 0, "id");
        return slash;
    }

    private AgencyId agencyId(String text) {
        int slash = text.indexOf('/');
        return AgencyId.of(code(text.substring(0, Math.max(0, slash))), text.substring(slash + 1));
    }

    private JurisdictionCode code(String text) {
        return codes.computeIfAbsent(text, JurisdictionCode::parse);
    }

    private static <E> E constant(CsvRows rows, String text, Map<String, E> constants) {
        E constant = constants.get(text);
        if (constant == null) {
            throw rows.fault("constant");
        }
        return constant;
    }

    /** What semicolons part; no text of the nation has one of its own. */
    private static ImmutableList<String> list(String cell) {
        if (cell.isEmpty()) {
            return ImmutableList.of();
        }
        int end = cell.indexOf(';');
        if (end < 0) {
            return ImmutableList.of(cell);
        }
        ImmutableList.Builder<String> items = ImmutableList.builder();
        int start = 0;
        while (end >= 0) {
            items.add(cell.substring(start, end));
            start = end + 1;
            end = cell.indexOf(';', start);
        }
        return items.add(cell.substring(start)).build();
    }

    private static Quota quota(CsvRows rows, int column) {
        Quota quota = Quota.none();
        for (Map.Entry<QuotaKind, Integer> line :
                counts(rows, rows.cell(column)).entrySet()) {
            quota = quota.plus(Quota.of(line.getKey(), line.getValue()));
        }
        return quota;
    }

    private static Map<QuotaKind, Integer> counts(CsvRows rows, String cell) {
        Map<QuotaKind, Integer> counts = new EnumMap<>(QuotaKind.class);
        if (!cell.equals("0")) {
            for (String line : list(cell)) {
                int colon = line.lastIndexOf(':');
                rows.check(colon > 0, "count");
                QuotaKind kind = constant(rows, line.substring(0, colon), Constants.QUOTA_KINDS);
                rows.check(counts.put(kind, count(rows, line, colon)) == null, "twice");
            }
        }
        return counts;
    }

    private static LeadershipQuota leaders(CsvRows rows, int column) {
        Map<LeaderPost, Integer> leaders = new HashMap<>();
        if (!rows.cell(column).equals("0")) {
            for (String line : list(rows.cell(column))) {
                int first = line.indexOf('/');
                int second = line.indexOf('/', first + 1);
                int colon = line.lastIndexOf(':');
                rows.check(first > 0 && second > 0 && colon > second, "leaders");
                LeaderPost post = LeaderPost.of(
                        constant(rows, line.substring(0, first), Constants.SCOPES),
                        constant(rows, line.substring(first + 1, second), Constants.RANKS),
                        constant(rows, line.substring(second + 1, colon), Constants.POSITIONS));
                rows.check(leaders.put(post, count(rows, line, colon)) == null, "twice");
            }
        }
        return LeadershipQuota.of(leaders);
    }

    private static int count(CsvRows rows, String line, int colon) {
        int count = Integer.parseInt(line, colon + 1, line.length(), 10);
        rows.check(count >= 0, "count");
        return count;
    }
}

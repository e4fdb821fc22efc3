package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** A structure's folder written by hand with FastCSV, byte for byte what the library writes. */
final class CsvByHandWriter {

    private CsvByHandWriter() {}

    static void write(Structure structure, Path folder) throws IOException {
        try (CsvWriter csv = open(folder, "structure.csv")) {
            csv.writeRecord("schemaVersion", "date");
            csv.writeRecord("1", structure.date().toString());
        }
        try (CsvWriter csv = open(folder, "jurisdictions.csv")) {
            csv.writeRecord(CsvByHandReader.JURISDICTIONS);
            structure.jurisdictions().forEach(jurisdiction -> write(csv, jurisdiction));
        }
        try (CsvWriter csv = open(folder, "agencies.csv")) {
            csv.writeRecord(
                    "id",
                    "name",
                    "aliases",
                    "creditCode",
                    "kind",
                    "series",
                    "rank",
                    "origin",
                    "functions",
                    "quota",
                    "leaders",
                    "inPost",
                    "retirees",
                    "contractStaff",
                    "toBePlaced",
                    "charterIssuedOn",
                    "charterDocument",
                    "charterPendingBecause");
            structure.agencies().forEach(agency -> write(csv, agency));
        }
        try (CsvWriter csv = open(folder, "divisions.csv")) {
            csv.writeRecord("id", "agency", "name", "aliases", "category", "functions", "quota", "leaders");
            structure.divisions().forEach(division -> write(csv, division));
        }
        try (CsvWriter csv = open(folder, "duties.csv")) {
            csv.writeRecord("id", "title", "field", "weight", "upperSource", "lead", "assist", "guide", "derivedFrom");
            structure.duties().forEach(duty -> write(csv, duty));
        }
        try (CsvWriter csv = open(folder, "mandates.csv")) {
            csv.writeRecord(
                    "id",
                    "title",
                    "authority",
                    "documentTitle",
                    "documentNumber",
                    "documentArticle",
                    "documentIssuedOn",
                    "deadline",
                    "function");
            structure.mandates().forEach(mandate -> write(csv, mandate));
        }
    }

    private static CsvWriter open(Path folder, String file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8));
    }

    private static void write(CsvWriter csv, Jurisdiction jurisdiction) {
        csv.writeRecord(
                jurisdiction.code().text(),
                jurisdiction.name(),
                jurisdiction.approvedPosts().map(CsvByHandWriter::text).orElse(""),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static void write(CsvWriter csv, Agency agency) {
        csv.writeRecord(
                agency.id().text(),
                text(agency.name()),
                "",
                "",
                word(agency.kind()),
                word(agency.series()),
                "",
                "",
                agency.functions().stream().map(Field::name).collect(Collectors.joining(";")),
                agency.quota().map(CsvByHandWriter::text).orElse(""),
                agency.leaders().map(CsvByHandWriter::text).orElse(""),
                agency.staffing().map(people -> inPost(people.inPost())).orElse(""),
                "",
                "",
                "",
                agency.charter()
                        .map(charter -> charter.issuedOn().orElseThrow().toString())
                        .orElse(""),
                "",
                "");
    }

    private static void write(CsvWriter csv, Division division) {
        csv.writeRecord(
                division.id().text(),
                division.agency().text(),
                text(division.name()),
                "",
                division.category().map(CsvByHandWriter::word).orElse(""),
                "",
                division.quota().map(CsvByHandWriter::text).orElse(""),
                division.leaders().map(CsvByHandWriter::text).orElse(""));
    }

    private static void write(CsvWriter csv, Duty duty) {
        csv.writeRecord(
                duty.id().text(),
                text(duty.title()),
                duty.field().map(Field::name).orElse(""),
                "",
                "",
                holders(duty, HoldingRole.LEAD),
                holders(duty, HoldingRole.ASSIST),
                "",
                "");
    }

    private static void write(CsvWriter csv, Mandate mandate) {
        csv.writeRecord(
                mandate.id().text(),
                text(mandate.title()),
                text(mandate.authority()),
                "",
                "",
                "",
                "",
                "",
                mandate.function().map(Field::name).orElse(""));
    }

    private static String holders(Duty duty, HoldingRole role) {
        StringBuilder holders = new StringBuilder();
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == role) {
                holders.append(holders.isEmpty() ? "" : ";")
                        .append(holding.holder().text());
            }
        }
        return holders.toString();
    }

    /** A text that will be read again. */
    private static String text(String text) {
        if (text.isBlank() || !Constants.isWhole(text)) {
            throw new IllegalArgumentException("Text '" + text + "': it would not be read again. Expected words.");
        }
        return text;
    }

    private static String text(Quota quota) {
        StringBuilder text = new StringBuilder();
        for (Posts posts : quota.lines()) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(word(posts.kind()))
                    .append(':')
                    .append(posts.count());
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String text(LeadershipQuota leaders) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<LeaderPost, Integer> line : leaders.lines().entrySet()) {
            LeaderPost post = line.getKey();
            text.append(text.isEmpty() ? "" : ";")
                    .append(word(post.scope()))
                    .append('/')
                    .append(word(post.rank()))
                    .append('/')
                    .append(word(post.position()))
                    .append(':')
                    .append(line.getValue());
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String inPost(Map<QuotaKind, Integer> people) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<QuotaKind, Integer> line : people.entrySet()) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(word(line.getKey()))
                    .append(':')
                    .append(line.getValue());
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String word(Enum<?> constant) {
        return requireNonNull(Constants.WORDS.get(constant));
    }
}

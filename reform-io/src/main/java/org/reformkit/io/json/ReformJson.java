package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reformkit.io.Loaded;
import org.reformkit.io.wire.Unreadable;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.library.StandardRules;

/**
 * Structures, plans, policies and reports as JSON documents (JSON 文档). Reading is strict and names every problem of the
 * content at once; of broken syntax, the first place; a file that is not there or cannot be opened is a problem too. What is written is the same, byte for byte, for equal values: UTF-8,
 * LF, two spaces.
 *
 * <pre>{@code
 * Structure before = ReformJson.readStructure(Path.of("before.json")).orThrow();
 * ReformJson.writeStructure(before, Path.of("copy.json"));
 * }</pre>
 */
public final class ReformJson {

    static final Codec<Structure> STRUCTURE = new StructureCodec();
    static final Codec<ReformPlan> PLAN = new PlanCodec();
    static final Codec<Policy> POLICY = new PolicyCodec(StandardRules.catalogue());
    static final Codec<Report> REPORT = new ReportCodec();

    private ReformJson() {}

    /**
     * Reads a structure. Each element knows the line that it stands in.
     *
     * @throws IOException if reading the file breaks off
     */
    public static Loaded<Structure> readStructure(Path file) throws IOException {
        return read(STRUCTURE, file);
    }

    /**
     * Reads a structure to the end of {@code json}, which stays open; {@code fileName} stands in problems and sources.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<Structure> readStructure(String fileName, InputStream json) throws IOException {
        return read(STRUCTURE, fileName, ByteStreams.toByteArray(json));
    }

    /** Reads a structure from text in UTF-8; {@code fileName} stands in problems and sources. */
    public static Loaded<Structure> readStructure(String fileName, byte[] json) {
        return read(STRUCTURE, fileName, json);
    }

    /**
     * Writes a structure, in place of what the file holds.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writeStructure(Structure structure, Path file) throws IOException {
        write(STRUCTURE, structure, file);
    }

    /**
     * Writes a structure to {@code target}, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeStructure(Structure structure, OutputStream target) throws IOException {
        Documents.write(STRUCTURE, structure, target);
    }

    /** The document that says {@code structure}. */
    public static String toJson(Structure structure) {
        return toJson(STRUCTURE, structure);
    }

    /**
     * Reads a plan.
     *
     * @throws IOException if reading the file breaks off
     */
    public static Loaded<ReformPlan> readPlan(Path file) throws IOException {
        return read(PLAN, file);
    }

    /**
     * Reads a plan to the end of {@code json}, which stays open; {@code fileName} stands in problems.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<ReformPlan> readPlan(String fileName, InputStream json) throws IOException {
        return read(PLAN, fileName, ByteStreams.toByteArray(json));
    }

    /** Reads a plan from text in UTF-8; {@code fileName} stands in problems. */
    public static Loaded<ReformPlan> readPlan(String fileName, byte[] json) {
        return read(PLAN, fileName, json);
    }

    /**
     * Writes a plan, in place of what the file holds.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writePlan(ReformPlan plan, Path file) throws IOException {
        write(PLAN, plan, file);
    }

    /**
     * Writes a plan to {@code target}, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writePlan(ReformPlan plan, OutputStream target) throws IOException {
        Documents.write(PLAN, plan, target);
    }

    /** The document that says {@code plan}. */
    public static String toJson(ReformPlan plan) {
        return toJson(PLAN, plan);
    }

    /**
     * Reads a policy of standard rules.
     *
     * @throws IOException if reading the file breaks off
     */
    public static Loaded<Policy> readPolicy(Path file) throws IOException {
        return read(POLICY, file);
    }

    /**
     * Reads a policy of rules of {@code catalogue}, such as {@code StandardRules.catalogue().plus(ours)}.
     *
     * @throws IOException if reading the file breaks off
     */
    public static Loaded<Policy> readPolicy(Path file, RuleCatalogue catalogue) throws IOException {
        return read(new PolicyCodec(catalogue), file);
    }

    /**
     * Reads a policy of standard rules to the end of {@code json}, which stays open; {@code fileName} stands in problems.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<Policy> readPolicy(String fileName, InputStream json) throws IOException {
        return read(POLICY, fileName, ByteStreams.toByteArray(json));
    }

    /** Reads a policy of standard rules from text in UTF-8; {@code fileName} stands in problems. */
    public static Loaded<Policy> readPolicy(String fileName, byte[] json) {
        return read(POLICY, fileName, json);
    }

    /** Reads a policy of rules of {@code catalogue} from text in UTF-8; {@code fileName} stands in problems. */
    public static Loaded<Policy> readPolicy(String fileName, byte[] json, RuleCatalogue catalogue) {
        return read(new PolicyCodec(catalogue), fileName, json);
    }

    /**
     * Writes a policy, in place of what the file holds. One that cannot be written leaves the file as it is.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a rule was made by no rule type, as a document can only name those
     */
    public static void writePolicy(Policy policy, Path file) throws IOException {
        Files.writeString(file, toJson(policy));
    }

    /**
     * Writes a policy to {@code target}, which stays open.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a rule was made by no rule type, as a document can only name those
     */
    public static void writePolicy(Policy policy, OutputStream target) throws IOException {
        Documents.write(POLICY, policy, target);
    }

    /**
     * The document that says {@code policy}, with the values of all parameters.
     *
     * @throws IllegalArgumentException if a rule was made by no rule type, as a document can only name those
     */
    public static String toJson(Policy policy) {
        return toJson(POLICY, policy);
    }

    /**
     * Reads a report. Compare it ({@code since}) with another one that was read: texts and elements that were read are not
     * equal to those of a report fresh from a policy, whatever they say.
     *
     * @throws IOException if reading the file breaks off
     */
    public static Loaded<Report> readReport(Path file) throws IOException {
        return read(REPORT, file);
    }

    /**
     * Reads a report to the end of {@code json}, which stays open; {@code fileName} stands in problems. See {@link
     * #readReport(Path)}.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<Report> readReport(String fileName, InputStream json) throws IOException {
        return read(REPORT, fileName, ByteStreams.toByteArray(json));
    }

    /** Reads a report from text in UTF-8; {@code fileName} stands in problems. See {@link #readReport(Path)}. */
    public static Loaded<Report> readReport(String fileName, byte[] json) {
        return read(REPORT, fileName, json);
    }

    /**
     * Writes a report, in both languages, in place of what the file holds.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writeReport(Report report, Path file) throws IOException {
        write(REPORT, report, file);
    }

    /**
     * Writes a report, in both languages, to {@code target}, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeReport(Report report, OutputStream target) throws IOException {
        Documents.write(REPORT, report, target);
    }

    /** The document that says {@code report}, in both languages. */
    public static String toJson(Report report) {
        return toJson(REPORT, report);
    }

    private static <T> Loaded<T> read(Codec<T> codec, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] json;
        try {
            // What is no regular file can be read but once.
            Optional<T> sound = Files.isRegularFile(file) ? readSound(codec, name, file) : Optional.empty();
            if (sound.isPresent()) {
                return Loaded.of(sound.orElseThrow());
            }
            json = Files.readAllBytes(file);
        } catch (IOException refused) {
            return Loaded.failed(ImmutableList.of(Unreadable.file(file, refused)));
        }
        return read(codec, name, json);
    }

    private static <T> Optional<T> readSound(Codec<T> codec, String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Documents.readSound(codec, name, bytes);
        }
    }

    private static <T> Loaded<T> read(Codec<T> codec, String fileName, byte[] json) {
        try {
            return Documents.read(codec, fileName, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> void write(Codec<T> codec, T value, Path file) throws IOException {
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            Documents.write(codec, value, target);
        }
    }

    private static <T> String toJson(Codec<T> codec, T value) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try {
            Documents.write(codec, value, target);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toString(StandardCharsets.UTF_8);
    }
}

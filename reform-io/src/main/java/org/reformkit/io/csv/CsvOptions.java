package org.reformkit.io.csv;

import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a caller wants to decide rather than leave to the files and defaults (读写选项). Files that were written with
 * options are best read with the same ones.
 */
@Value.Immutable
public interface CsvOptions {

    /** Nothing is decided. */
    CsvOptions DEFAULT = builder().build();

    /** The charset of all files; absent to go by their bytes on reading, and for UTF-8 on writing. */
    Optional<Charset> charset();

    /**
     * The profile of all files; absent to go by their charset on reading, and for {@link CsvProfile#MACHINE} on
     * writing.
     */
    Optional<CsvProfile> profile();

    /** All files are of this charset. */
    static CsvOptions of(Charset charset) {
        return builder().charset(charset).build();
    }

    /** All files are of this profile. */
    static CsvOptions of(CsvProfile profile) {
        return builder().profile(profile).build();
    }

    /** A builder with nothing decided. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutableCsvOptions.Builder {
        Builder() {}
    }
}

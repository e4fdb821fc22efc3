/**
 * JSON and CSV in and out, policies as data, and the documents that a reform produces. Start with {@link
 * org.reformkit.io.json.ReformJson} and {@link org.reformkit.io.csv.ReformCsv}.
 */
module org.reformkit.io {
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires transitive org.reformkit.rules;

    exports org.reformkit.io;
    exports org.reformkit.io.csv;
    exports org.reformkit.io.document;
    exports org.reformkit.io.json;
    exports org.reformkit.io.policy;

    provides com.fasterxml.jackson.databind.Module with
            org.reformkit.io.json.ReformModule;
}

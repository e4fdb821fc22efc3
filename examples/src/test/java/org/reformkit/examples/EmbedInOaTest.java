package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.examples.EmbedInOa.Dept;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.structure.Structure;

class EmbedInOaTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static final List<Dept> TABLE = List.of(
            new Dept(100, 0, "示例县", "0", "0"),
            new Dept(101, 100, "县教育局", "0", "0"),
            new Dept(102, 100, "县教育局", "0", "0"),
            new Dept(103, 101, "办公室", "0", "0"),
            new Dept(104, 103, "文书组", "0", "0"),
            new Dept(105, 101, "停用科", "1", "0"),
            new Dept(106, 100, "县商业局", "0", "2"));

    @Test
    void takesRowsInUseAlone() {
        Structure structure = EmbedInOa.structure(TABLE, DATE);
        assertThat(structure.agencies().map(Agency::name)).containsExactly("县教育局", "县教育局");
        assertThat(structure.divisions().map(Division::name)).containsExactly("办公室", "文书组");
    }

    @Test
    void returnsFindingsAsJson() throws JsonProcessingException {
        assertThat(EmbedInOa.findings(TABLE, DATE))
                .contains("\"agency.unique-names\"", "名称重复：县教育局", "\"undetermined\"");
    }
}

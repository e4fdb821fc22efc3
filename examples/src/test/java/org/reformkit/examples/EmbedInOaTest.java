package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.examples.EmbedInOa.Dept;
import org.reformkit.examples.EmbedInOa.Mapped;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;

class EmbedInOaTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static final ImmutableList<Dept> TABLE = ImmutableList.of(
            row(100, 0, "示例县"),
            row(101, 100, "县教育局"),
            row(102, 100, "县教育局"),
            row(103, 101, "办公室"),
            row(104, 103, "文书组"),
            new Dept(105, 101, "停用科", "1", "0"),
            new Dept(106, 100, "县商业局", "0", "2"));

    @Test
    void takesRowsInUseAlone() {
        Mapped mapped = EmbedInOa.map(TABLE, DATE);
        assertThat(mapped.structure().agencies().map(Agency::name)).containsExactly("县教育局", "县教育局");
        assertThat(mapped.structure().divisions().map(Division::name)).containsExactly("办公室", "文书组");
        assertThat(mapped.skipped()).extracting(Dept::name).containsExactly("停用科", "县商业局");
    }

    @Test
    void takesRowsInAnyOrder() {
        assertThat(EmbedInOa.map(Lists.reverse(TABLE), DATE).structure())
                .isEqualTo(EmbedInOa.map(TABLE, DATE).structure());
    }

    @Test
    void leavesOutAllThatIsBelowARowOutOfUse() {
        Mapped mapped = EmbedInOa.map(with(row(107, 106, "市场科"), row(108, 107, "物价组"), row(109, 105, "停用科之下")), DATE);
        assertThat(mapped.structure()).isEqualTo(EmbedInOa.map(TABLE, DATE).structure());
        assertThat(mapped.skipped()).extracting(Dept::name).containsExactly("停用科", "县商业局", "市场科", "物价组", "停用科之下");
    }

    @Test
    void leavesOutCirclesAndRowsWhoseParentIsNotThere() {
        Mapped mapped = EmbedInOa.map(
                with(row(110, 111, "甲"), row(111, 110, "乙"), row(112, 112, "丙"), row(113, 999, "丁")), DATE);
        assertThat(mapped.structure()).isEqualTo(EmbedInOa.map(TABLE, DATE).structure());
        assertThat(mapped.skipped()).extracting(Dept::name).containsExactly("停用科", "县商业局", "甲", "乙", "丙", "丁");
    }

    @Test
    void returnsFindingsAsJson() throws JsonProcessingException {
        assertThat(EmbedInOa.findings(TABLE, DATE))
                .contains("\"agency.unique-names\"", "名称重复：县教育局", "\"undetermined\"", "320499/dept-101");
    }

    private static Dept row(long id, long parent, String name) {
        return new Dept(id, parent, name, "0", "0");
    }

    private static List<Dept> with(Dept... more) {
        return ImmutableList.<Dept>builder().addAll(TABLE).add(more).build();
    }
}

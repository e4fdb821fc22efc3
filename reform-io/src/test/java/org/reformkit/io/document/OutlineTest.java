package org.reformkit.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void numbersHeadingsAsOfficialDocumentsDo() {
        Outline outline = new Outline(Words.in(Locale.CHINA));
        outline.section("总则");
        outline.group("机构");
        outline.item("名称");
        outline.entry("全称");
        outline.entry("简称");
        outline.item("编制");
        outline.entry("行政编制");
        outline.more("依据");
        outline.group("职责");
        outline.item("主办");

        assertThat(outline).hasToString("""

                一、总则

                （一）机构
                1. 名称
                   （1）全称
                   （2）简称
                2. 编制
                   （1）行政编制
                        依据

                （二）职责
                1. 主办
                """);
    }

    @Test
    void numbersBeyondTen() {
        Outline outline = new Outline(Words.in(Locale.CHINA));
        outline.section("辖区");
        for (int i = 1; i <= 101; i++) {
            outline.group("x");
        }

        assertThat(outline.toString()).contains("（十）x", "（十一）x", "（二十）x", "（九十九）x", "（100）x", "（101）x");
    }
}

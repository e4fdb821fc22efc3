package org.reformkit.rules.library;

import java.time.LocalDate;
import org.reformkit.model.base.Citation;

/** What the rules of the library rest on before any policy says more (规则依据). */
final class Bases {

    private Bases() {}

    /** The regulation on local bodies and posts, Decree 486. */
    static Citation local(String article) {
        return Citation.of("地方各级人民政府机构设置和编制管理条例", article);
    }

    /** Decree 227, which binds central bodies only: local ones take it as a model (参照). */
    static Citation centralAsModel(String article) {
        return Citation.of("国务院行政机构设置和编制管理条例", article + "（参照）");
    }

    /** The organic law of local congresses and governments. */
    static Citation organicLaw(String article) {
        return Citation.of("中华人民共和国地方各级人民代表大会和地方各级人民政府组织法", article);
    }

    /** The law on administrative penalties, of 2021. */
    static Citation penaltyLaw(String article) {
        return Citation.of("中华人民共和国行政处罚法", article);
    }

    /** The law on administrative licences. */
    static Citation licenceLaw(String article) {
        return Citation.of("中华人民共和国行政许可法", article);
    }

    /** The supervision law. */
    static Citation supervisionLaw(String article) {
        return Citation.of("中华人民共和国监察法", article);
    }

    /** The regulation on the register of institutions. */
    static Citation institutionRegister(String article) {
        return Citation.of("事业单位登记管理暂行条例", article);
    }

    /** The rules for seals of 1999. */
    static Citation seals(String article) {
        return Citation.of("国务院关于国家行政机关和企业事业单位社会团体印章管理的规定", article);
    }

    /** The decision of Beijing's standing committee on who acts until a duty has moved; a model elsewhere (参照). */
    static Citation beijingDecision() {
        return Citation.builder()
                .title("北京市人大常委会决定")
                .article("第一、二项（参照）")
                .issuedOn(LocalDate.of(2018, 11, 23))
                .build();
    }

    /** The rules for credit codes. */
    static Citation creditCodes() {
        return Citation.of("《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）");
    }

    /** The party's regulation on bodies and posts, which is known by its digest only. */
    static Citation partyRegulation() {
        return Citation.of("中国共产党机构编制工作条例");
    }

    /** A line that no law draws and a report does, by row. */
    static Citation reported(Report report, String row) {
        return Citation.of(report.title(), row);
    }
}

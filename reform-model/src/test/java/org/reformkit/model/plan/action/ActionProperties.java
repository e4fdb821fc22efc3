package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.RefusedReform;
import org.reformkit.model.testkit.StructureArbitraries;

/** What actions say, in both languages. */
@Domain(ReformDomain.class)
class ActionProperties {

    /** The verbs of docs/glossary.md, by their English. */
    private static final ImmutableMap<String, String> VERBS = ImmutableMap.<String, String>builder()
            .put("establish", "组建")
            .put("keep", "保留")
            .put("abolish", "不再保留")
            .put("end standing alone", "不再保留单设")
            .put("merge", "合并组建")
            .put("rename", "更名")
            .put("change kind", "调整类别")
            .put("add plate", "加挂牌子")
            .put("remove plate", "不再保留牌子")
            .put("co-locate", "合署办公")
            .put("separate", "单独设置")
            .put("place under", "归口管理")
            .put("place under department management", "由部门管理")
            .put("place under dual leadership", "实行双重领导")
            .put("place under vertical management", "实行垂直管理")
            .put("place under liaison", "归口联系")
            .put("end placement", "不再归口管理")
            .put("end department management", "不再由部门管理")
            .put("end dual leadership", "不再实行双重领导")
            .put("end vertical management", "下划")
            .put("end liaison", "不再归口联系")
            .put("establish division", "设立内设机构")
            .put("abolish division", "撤销内设机构")
            .put("merge divisions", "合并内设机构")
            .put("move division", "划转内设机构")
            .put("transfer duty", "划转职责")
            .put("add duty", "新增职责")
            .put("end duty", "取消职责")
            .put("assign duty", "明确职责分工")
            .put("transfer quota", "划转编制")
            .put("set posts", "核定")
            .put("add posts", "核增")
            .put("cut posts", "核减")
            .put("cancel posts", "核销")
            .put("transfer leader posts", "划转领导职数")
            .put("set leader posts", "核定")
            .put("add leader posts", "核增")
            .put("cut leader posts", "核减")
            .put("cancel leader posts", "核销")
            .put("transfer people", "转隶")
            .put("transfer institution", "整体划转事业单位")
            .put("issue charter", "印发“三定”规定")
            .put("defer charter", "暂缓印发“三定”规定")
            .put("re-establish", "重新组建")
            .put("split", "分设")
            .put("change rank", "变更规格")
            .put("keep plate", "保留牌子")
            .put("move plate", "划转牌子")
            .put("rename plate", "牌子更名")
            .put("split division", "分设内设机构")
            .put("replace division", "撤一建一")
            .put("apply template", "按统一模板设置内设机构")
            .put("hand down duty", "下放")
            .put("take up duty", "上收")
            .put("delegate duty", "委托")
            .put("end delegation", "终止委托")
            .put("concentrate duties", "集中行使")
            .put("fulfil mandate", "完成规定动作")
            .put("set up coordinating body", "设立议事协调机构")
            .put("adjust coordinating body", "调整议事协调机构")
            .put("abolish coordinating body", "撤销议事协调机构")
            .put("set office host", "办公室设在")
            .put("end office host", "办公室不再设在")
            .put("station", "派驻")
            .put("station jointly", "联合派驻")
            .put("dispatch", "派出")
            .put("withdraw resident unit", "撤回派驻")
            .put("withdraw outpost", "撤回派出")
            .put("set counterpart", "明确上级对应机构")
            .put("end counterpart", "解除上级对应关系")
            .put("establish institution", "设立事业单位")
            .put("abolish institution", "撤销事业单位")
            .put("earmark posts", "专编专用")
            .put("release earmark", "取消专编专用")
            .put("set run-off", "确定超编消化期限")
            .put("assign leaders", "配备领导")
            .put("release leaders", "免去领导")
            .put("send down people", "下沉")
            .buildOrThrow();

    @Property(tries = 200)
    void everyActionHasItsVerbInBothLanguages(@ForAll PlannedReform reform) {
        for (Action action : reform.plan().actions()) {
            assertThat(VERBS).containsEntry(action.verb(Locale.ENGLISH), action.verb(Locale.CHINA));
            assertThat(action.verb()).isEqualTo(action.verb(Locale.CHINA));
        }
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyVerbIsOneOfAnAction(@ForAll("longReforms") PlannedReform reform) {
        reform.plan().actions().forEach(action -> Statistics.collect(action.verb(Locale.ENGLISH)));

        Set<String> others = Sets.difference(VERBS.keySet(), verbsOfPlacements());
        Statistics.coverage(
                coverage -> others.forEach(verb -> coverage.check(verb).count(count -> count > 0)));
    }

    /** Too many to meet each by chance. */
    private static Set<String> verbsOfPlacements() {
        Set<String> verbs = new LinkedHashSet<>();
        for (PlacementStrength strength : PlacementStrength.values()) {
            Placement placement = Placement.of(Liyang.GRAIN, Liyang.PLANNING, strength);
            verbs.add(PlaceUnder.builder()
                    .placement(placement)
                    .effectiveOn(LocalDate.EPOCH)
                    .build()
                    .verb(Locale.ENGLISH));
            verbs.add(EndPlacement.builder()
                    .placement(placement)
                    .effectiveOn(LocalDate.EPOCH)
                    .build()
                    .verb(Locale.ENGLISH));
        }
        assertThat(VERBS).containsKeys(verbs.toArray(String[]::new));
        return verbs;
    }

    @Property(tries = 100)
    void refusalsAreChineseInChineseAndButForNamesEnglishElsewhere(@ForAll RefusedReform reform) {
        for (Refusal refusal : reform.run().refusal().orElseThrow().refusals()) {
            String english = refusal.text(Locale.ENGLISH);
            assertThat(english.replaceAll("'[^']*'", "").replaceAll("\\(for [^)]*\\)", ""))
                    .doesNotContainPattern("[\\p{IsHan}、，。：；（）“”]");
            assertThat(refusal.text(Locale.CHINA)).endsWith("。").isNotEqualTo(english);
        }
    }

    @Provide
    Arbitrary<PlannedReform> longReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(8), 60);
    }
}

package org.reformkit.benchmarks.nation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.reformkit.model.base.Field;

/** The words that names are made of (名称用词). */
final class Words {

    /** The fields; an agency is there for one of them, so there are more than any county has agencies. */
    static final ImmutableList<Field> FIELDS = words("发展和改革 教育 科学技术 工业和信息化 民族宗教事务 公安 民政 司法 财政 人力资源和社会保障 自然资源 生态环境 "
                    + "住房和城乡建设 交通运输 水利 农业农村 商务 文化和旅游 卫生健康 退役军人事务 应急管理 审计 市场监督管理 统计 医疗保障 乡村振兴 信访 林业和草原 "
                    + "行政审批 政务服务数据管理 城市管理综合执法 机关事务管理 国防动员 招商引资 供销合作 地方志 档案 体育 广播电视 粮食和物资储备 能源 金融工作 投资促进 "
                    + "海洋与渔业 畜牧兽医 地震 气象 烟草专卖 邮政管理 税务 消防救援 外事 侨务 台湾事务 港澳事务 港口 口岸 知识产权 扶贫开发 移民安置 食品药品 "
                    + "安全生产 园区管理 新闻出版")
            .stream()
            .map(Field::of)
            .collect(ImmutableList.toImmutableList());

    /** Names of comprehensive divisions. */
    static final ImmutableList<String> COMPREHENSIVE = words("办公室 人事股 财务股 政策法规股");

    /** Names of the others. */
    static final ImmutableList<String> BUSINESS =
            words("规划股 项目管理股 行业指导股 安全监管股 统计监测股 执法监督股 审批服务股 基层指导股 科技信息股 公共服务股 专项资金股 综合协调股");

    private static final ImmutableList<String> VERBS = words("负责拟订 组织实施 监督管理 统筹协调 承担 指导推进");

    private static final ImmutableList<String> OBJECTS =
            words("年度计划 行业标准 专项规划 资金使用 行政许可 安全检查 应急预案 统计调查 信用体系 公共服务均等化 招标投标 环境影响评价");

    private Words() {}

    /** A duty in words. */
    static String title(SplittableRandom random, Field field) {
        return VERBS.get(random.nextInt(VERBS.size())) + field.name() + OBJECTS.get(random.nextInt(OBJECTS.size()));
    }

    private static ImmutableList<String> words(String text) {
        return ImmutableList.copyOf(Splitter.on(' ').split(text));
    }
}

package org.reformkit.rules.library;

/**
 * The published reports on reforms of 2019 to 2021 whose rows rules name (改革汇报). One that bears no title goes by its first
 * heading, in quotation marks.
 */
enum Report {
    /** Yinchuan (银川). */
    YC("“坚持三个突出，做好机构设置”（银川）"),
    /** Weihai (威海). */
    WH("威海市委编办“四措并举”做好机构改革“后半篇文章”"),
    /** Shenyang (沈阳). */
    SY("“提高政治站位，在解放思想中凝聚改革共识”（沈阳）"),
    /** Liyang, a city of county level (溧阳). */
    LY("机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）"),
    /** Chengdu (成都). */
    CD("“设立专门机构，构筑基层治理‘火车头’”（成都）");

    private final String title;

    Report(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

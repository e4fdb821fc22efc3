package org.reformkit.model.procedure;

/** What a stated figure counts (数据指标); LY-12 to LY-14. */
public enum FigureKind {
    /** Agencies, in 个 (机构数); LY-12. */
    AGENCIES("机构数"),
    /** Divisions of departments, in 个 (内设机构数); LY-14. */
    DIVISIONS("内设机构数"),
    /** Leader posts of departments, in 名 (部门领导职数); LY-13. */
    DEPARTMENT_LEADER_POSTS("部门领导职数"),
    /** Leader posts of divisions, in 名 (内设机构领导职数). */
    DIVISION_LEADER_POSTS("内设机构领导职数"),
    /** Posts, in 名 (编制数); of one kind where one is named. */
    POSTS("编制数"),
    /** Charters issued, in 个 (印发“三定”数); LY-22. */
    CHARTERS_ISSUED("印发“三定”数"),
    /** Duties that changed hands, in 项 (划转职责数). */
    DUTIES_TRANSFERRED("划转职责数"),
    /** People in administrative posts and others who moved, in 人 (转隶人数). */
    PEOPLE_TRANSFERRED("转隶人数"),
    /** People of institutions who moved, in 人 (转隶事业人员数). */
    INSTITUTION_STAFF_TRANSFERRED("转隶事业人员数"),
    /** Retirees whose care moved, in 人 (移交离退休人员数). */
    RETIREES_TRANSFERRED("移交离退休人员数");

    private final String term;

    FigureKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}

package org.reformkit.model.procedure;

/** What an ending body hands over (交接事项); LY-17. */
public enum HandOverSubject {
    SET_UP_AND_TRANSFER("转隶组建"),
    FUNDS_AND_ASSETS("经费资产"),
    OFFICES("办公用房"),
    VEHICLES("公务用车"),
    FILES_AND_SEALS("文件印章"),
    ARCHIVES("档案");

    private final String term;

    HandOverSubject(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}

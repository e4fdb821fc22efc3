package org.reformkit.model.quota;

/**
 * A kind of staffing quota (编制类别), in the order in which a quota lists its lines. Kinds may not be mixed or diverted to
 * one another (国务院令第486号第十五条). Registered places (报备员额) and limits for contract staff are not posts, so they are no
 * kind.
 */
public enum QuotaKind {
    /** Posts of party and government bodies. */
    ADMINISTRATIVE("行政编制"),
    /** Administrative posts under special management for courts, procuratorates and police (国务院令第486号第十七条). */
    POLITICAL_LEGAL("政法专项编制"),
    /** Posts of public institutions. */
    INSTITUTION("事业编制"),
    /** Posts of public institutions run under the Civil Servant Law. */
    CIVIL_SERVICE_INSTITUTION("参照公务员法管理事业编制"),
    /** Posts of drivers, cooks and other service workers. */
    SUPPORT("工勤编制"),
    /** Posts of those who serve retired cadres. */
    RETIREE_SERVICE("老干部服务人员编制"),
    /** Posts attached to another body's quota. */
    AFFILIATED("附属编制"),
    /** Posts that the province itself has set. */
    PROVINCE_SET("省定编制"),
    /** Posts listed apart from the ordinary total. */
    SEPARATELY_LISTED("单列编制");

    private final String term;

    QuotaKind(String term) {
        this.term = term;
    }

    /** The official Chinese term. */
    public String term() {
        return term;
    }

    /** Whether posts of this kind lie inside the administrative total (国务院令第486号第十五条、第十七条). */
    public boolean isAdministrative() {
        return this == ADMINISTRATIVE || this == POLITICAL_LEGAL;
    }
}

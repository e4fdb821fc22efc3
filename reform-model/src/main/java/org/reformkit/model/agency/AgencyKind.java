package org.reformkit.model.agency;

/**
 * The kinds of agencies (机构类别). Coordinating bodies, institutions and divisions are types of their own; a plate
 * (挂牌) is a relation, not an agency.
 */
public enum AgencyKind {
    DISCIPLINE_INSPECTION("纪检监察机关"),
    PARTY_FUNCTIONAL_DEPARTMENT("党委职能部门"),
    PARTY_OFFICE("党委办公室"),
    PARTY_WORKING_OFFICE("党委办事机构"),
    PARTY_DISPATCHED("党委派出机构"),
    GOVERNMENT_OFFICE("政府办公室"),
    CONSTITUENT_DEPARTMENT("政府组成部门"),
    /** A department of a government whose sources do not say which kind (政府工作部门). */
    GOVERNMENT_DEPARTMENT("政府工作部门"),
    DIRECTLY_AFFILIATED("直属机构"),
    SPECIAL_DIRECTLY_AFFILIATED("直属特设机构"),
    WORKING_OFFICE("办事机构"),
    /** Managed by a department (部门管理机构). */
    DEPARTMENT_MANAGED("部门管理机构"),
    /** An organ that a government dispatches (派出机关), such as a street office; Organic Law art. 85. */
    DISPATCHED_ORGAN("派出机关"),
    /** A body that a department dispatches (派出机构). */
    DISPATCHED_BODY("派出机构"),
    ZONE_COMMITTEE("开发区管理委员会"),
    CONGRESS_ORGAN("人大机关"),
    CONSULTATIVE_ORGAN("政协机关"),
    COURT("法院"),
    PROCURATORATE("检察院"),
    DEMOCRATIC_PARTY("民主党派机关"),
    MASS_ORGANISATION("群团机关"),
    /** The party and government organ of a town or township (乡镇机关). */
    TOWNSHIP_ORGAN("乡镇机关"),
    /** A village or residents' committee (基层群众性自治组织), which is no organ of the state. */
    SELF_GOVERNING_ORGANISATION("基层群众性自治组织");

    private final String term;

    AgencyKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}

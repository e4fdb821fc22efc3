package org.reformkit.model.agency;

/** The series that an agency belongs to (机构序列). */
public enum Series {
    PARTY("党委"),
    GOVERNMENT("政府"),
    CONGRESS("人大"),
    CONSULTATIVE("政协"),
    SUPERVISION("监察"),
    COURT("法院"),
    PROCURATORATE("检察院"),
    DEMOCRATIC_PARTY("民主党派"),
    MASS_ORGANISATION("群团"),
    /** Villages and residents that govern themselves; no part of the state. */
    SELF_GOVERNING("基层自治");

    private final String term;

    Series(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}

package org.reformkit.benchmarks.peer.fact;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.model.base.JurisdictionCode;

/** A jurisdiction as a bean (辖区). */
@Anchor(AnchorRule.AGENCIES_WITHIN_LIMIT)
@Anchor(AnchorRule.POSTS_WITHIN_TOTAL)
@Anchor(AnchorRule.UNIQUE_NAMES)
public class CountyFact implements Fact {

    private final JurisdictionCode id;
    private final int approved;
    private final List<@Valid AgencyFact> agencies = new ArrayList<>();
    private final List<@Valid DutyFact> duties = new ArrayList<>();
    private final List<@Valid MandateFact> mandates = new ArrayList<>();

    CountyFact(JurisdictionCode id, int approved) {
        this.id = id;
        this.approved = approved;
    }

    @Override
    public JurisdictionCode getId() {
        return id;
    }

    /** The posts approved in total (名). */
    public int getApproved() {
        return approved;
    }

    /** Its agencies. */
    public List<AgencyFact> getAgencies() {
        return agencies;
    }

    /** Its duties. */
    public List<DutyFact> getDuties() {
        return duties;
    }

    /** Its mandates. */
    public List<MandateFact> getMandates() {
        return mandates;
    }
}

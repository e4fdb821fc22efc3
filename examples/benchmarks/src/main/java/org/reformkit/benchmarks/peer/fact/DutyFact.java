package org.reformkit.benchmarks.peer.fact;

import com.google.common.collect.ImmutableList;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.model.base.DutyId;

/** A duty as a bean (职责). */
@Anchor(AnchorRule.ONE_LEAD)
public class DutyFact implements Fact {

    private final DutyId id;
    private ImmutableList<AgencyFact> leads;

    DutyFact(DutyId id, ImmutableList<AgencyFact> leads) {
        this.id = id;
        this.leads = leads;
    }

    @Override
    public DutyId getId() {
        return id;
    }

    /** Who leads it. */
    public ImmutableList<AgencyFact> getLeads() {
        return leads;
    }

    /** How many lead it. */
    public int getLeadCount() {
        return leads.size();
    }

    /** Gives it one lead. */
    public void setLead(AgencyFact lead) {
        leads = ImmutableList.of(lead);
    }
}

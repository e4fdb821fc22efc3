package org.reformkit.benchmarks.peer.fact;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.model.base.AgencyId;

/** An agency as a bean (机构); it is there for one function. */
@Anchor(AnchorRule.COMPREHENSIVE_SHARE)
@Anchor(AnchorRule.AGENCY_POSTS)
@Anchor(AnchorRule.DIVISIONS_WITHIN_AGENCY)
public class AgencyFact implements Fact {

    private final AgencyId id;
    private final CountyFact county;
    private final String name;
    private final String function;
    private final boolean counted;
    private final List<@Valid DivisionFact> divisions = new ArrayList<>();
    private int posts;

    AgencyFact(AgencyId id, CountyFact county, String name, String function, boolean counted, int posts) {
        this.id = id;
        this.county = county;
        this.name = name;
        this.function = function;
        this.counted = counted;
        this.posts = posts;
    }

    @Override
    public AgencyId getId() {
        return id;
    }

    /** The jurisdiction it is of. */
    public CountyFact getCounty() {
        return county;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** The function it is there for. */
    public String getFunction() {
        return function;
    }

    /** Whether it counts toward the limit. */
    public boolean isCounted() {
        return counted;
    }

    /** Its posts (名). */
    public int getPosts() {
        return posts;
    }

    /** Gives it other posts (名). */
    public void setPosts(int posts) {
        this.posts = posts;
    }

    /** Its divisions. */
    public List<DivisionFact> getDivisions() {
        return divisions;
    }
}

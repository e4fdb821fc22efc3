package org.reformkit.benchmarks.peer.fact;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.NullUnmarked;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.model.base.DivisionId;

/** A division as a bean (内设机构). The solver makes empty ones, and moves the posts. */
@NullUnmarked
@PlanningEntity
@Anchor(AnchorRule.DIVISION_POSTS)
@Anchor(AnchorRule.DIVISION_LEADERS)
public class DivisionFact implements Fact {

    private DivisionId id;
    private AgencyFact agency;
    private boolean comprehensive;
    private int leaders;

    @PlanningVariable(valueRangeProviderRefs = "posts")
    private Integer posts;

    /** An empty one. */
    public DivisionFact() {}

    DivisionFact(DivisionId id, AgencyFact agency, boolean comprehensive, int posts, int leaders) {
        this.id = id;
        this.agency = agency;
        this.comprehensive = comprehensive;
        this.posts = posts;
        this.leaders = leaders;
    }

    @Override
    public DivisionId getId() {
        return id;
    }

    /** The agency it is a part of. */
    public AgencyFact getAgency() {
        return agency;
    }

    /** Whether it is comprehensive. */
    public boolean isComprehensive() {
        return comprehensive;
    }

    /** 1 for a comprehensive one and 0 for another, to be added up. */
    public int getShare() {
        return comprehensive ? 1 : 0;
    }

    /** Its posts (名). */
    public Integer getPosts() {
        return posts;
    }

    /** Gives it other posts (名). */
    public void setPosts(Integer posts) {
        this.posts = posts;
    }

    /** Its leader posts (名). */
    public int getLeaders() {
        return leaders;
    }

    /** The leader posts it may have (名). */
    public int getMostLeaders() {
        return AnchorRule.mostLeaders(posts);
    }
}

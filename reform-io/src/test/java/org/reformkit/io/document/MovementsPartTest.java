package org.reformkit.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.CIVIL_SERVICE_INSTITUTION;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

class MovementsPartTest {

    private static final LeadershipQuota HEAD = LeadershipQuota.parse("AGENCY/TOWNSHIP_CHIEF/CHIEF:1");

    private static String text(Movements moved, Locale locale) {
        Outline out = new Outline(Words.in(locale));
        new MovementsPart(moved).write(out);
        return out.toString().strip();
    }

    @Test
    void saysThatThePlanListsNoTransfers() {
        Movements none = Movements.builder().build();
        assertThat(text(none, Locale.CHINA)).isEqualTo("一、划转情况\n方案未列人员转隶，也未列机构、编制、职责划转");
        assertThat(text(none, Locale.ENGLISH)).isEqualTo("1. Movements\nthe plan lists no transfers");
    }

    @Test
    void leavesOutWhatThePlanDoesNotMove() {
        Movements duties = Movements.builder().duties(2).build();
        assertThat(text(duties, Locale.CHINA)).isEqualTo("一、划转情况\n方案未列人员转隶\n划转职责 2 项");
    }

    @Test
    void saysEveryFigureByKind() {
        Movements moved = Movements.builder()
                .people(Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 26)
                        .putInPost(CIVIL_SERVICE_INSTITUTION, 4)
                        .build())
                .peopleSentDown(Staffing.of(ADMINISTRATIVE, 5))
                .institutions(2)
                .institutionStaff(
                        Staffing.of(INSTITUTION, 8).toBuilder().retirees(3).build())
                .posts(Quota.of(Posts.of(ADMINISTRATIVE, 40), Posts.of(INSTITUTION, 10)))
                .leaderPosts(HEAD.plus(HEAD))
                .allocatedPosts(Quota.of(ADMINISTRATIVE, 5))
                .allocatedLeaderPosts(HEAD)
                .divisions(1)
                .divisionPosts(Quota.of(ADMINISTRATIVE, 4))
                .divisionLeaderPosts(HEAD)
                .duties(7)
                .build();
        assertThat(text(moved, Locale.CHINA)).isEqualTo("""
                        一、划转情况
                        转隶人员 30 人（行政编制 26 人、参照公务员法管理事业编制 4 人）
                        下沉人员 5 人（行政编制 5 人）
                        整体划转事业单位 2 个，在编 8 人（事业编制 8 人），离退休 3 人
                        划转编制 50 名（行政编制 40 名、事业编制 10 名）
                        划转领导职数 2 名
                        从待分配中分配编制 5 名（行政编制 5 名）
                        从待分配中分配领导职数 1 名
                        划转内设机构 1 个
                        随内设机构划转编制 4 名（行政编制 4 名）
                        随内设机构划转领导职数 1 名
                        划转职责 7 项""");
        assertThat(text(moved, Locale.ENGLISH)).isEqualTo("""
                        1. Movements
                        people transferred: 30 (administrative 26, civil service institution 4)
                        people sent down: 5 (administrative 5)
                        institutions transferred whole: 2, with 8 people in post (institution 8) and 3 retirees
                        posts transferred: 50 (administrative 40, institution 10)
                        leader posts transferred: 2
                        posts allocated from the pool: 5 (administrative 5)
                        leader posts allocated from the pool: 1
                        divisions moved: 1
                        posts moved with divisions: 4 (administrative 4)
                        leader posts moved with divisions: 1
                        duties transferred: 7""");
    }
}

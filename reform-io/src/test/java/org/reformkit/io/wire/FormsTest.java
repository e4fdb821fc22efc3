package org.reformkit.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformkit.io.Expectation;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

class FormsTest {

    private static final JurisdictionCode COUNTY = JurisdictionCode.parse("320481");
    private static final JurisdictionCode CITY = JurisdictionCode.parse("320400");

    @ParameterizedTest
    @EnumSource
    void readsWhatItWritesOfAChoice(AgencyKind kind) {
        assertThat(Forms.choice(AgencyKind.class)
                        .parse(Forms.choice(AgencyKind.class).format(kind)))
                .isEqualTo(kind);
    }

    @Test
    void writesAChoiceInLowerCaseWithHyphens() {
        assertThat(Forms.choice(AgencyKind.class).format(AgencyKind.CONSTITUENT_DEPARTMENT))
                .isEqualTo("constituent-department");
        assertThat(Forms.choice(AgencyKind.class).parse("CONSTITUENT_DEPARTMENT"))
                .isNull();
        assertThat(Forms.choice(LeaderScope.class).expectation())
                .isEqualTo(Expectation.of("choice", "agency, division"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "2147483647, 2147483647"})
    void readsCounts(String text, int count) {
        assertThat(Forms.count().parse(text)).isEqualTo(count);
        assertThat(Forms.count().format(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "01", "1.0", "1,000", " 1", "１", "2147483648", "99999999999", "1e3"})
    void refusesWhatIsNoCount(String text) {
        assertThat(Forms.count().parse(text)).isNull();
    }

    @Test
    void saysThatACountIsTooLarge() {
        assertThat(Forms.count().detail("2147483648"))
                .contains("Count '2147483648': too large. Expected at most 2147483647.");
        assertThat(Forms.count().detail("-1")).isEmpty();
        assertThat(Forms.count().detail("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-7, -7", "30, 30", "-2147483648, -2147483648", "2147483647, 2147483647"})
    void readsNumbersOfEitherSign(String text, int number) {
        assertThat(Forms.number().parse(text)).isEqualTo(number);
        assertThat(Forms.number().format(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-0", "+1", "01", "1.0", " 1", "１", "2147483648", "-2147483649", "99999999999"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Forms.number().parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-11", "2020-02-29", "0001-01-01", "9999-12-31"})
    void readsDates(String text) {
        assertThat(Forms.date().parse(text)).isEqualTo(LocalDate.parse(text));
        assertThat(Forms.date().format(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-2-11",
                "2019/02/11",
                "20190211",
                "2019-02-29",
                "2019-13-01",
                "2019-00-01",
                "2019-01-00",
                "0000-01-01",
                "-019-01-01",
                "2019-02-11T00:00",
                "+2019-02-11",
                "２019-02-11",
                "2019-02-1１"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Forms.date().parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "　", "a\ud83d", "\ude00", "\ud83d\ud83d\ude00"})
    void refusesBlankTextAndHalvesOfPairs(String text) {
        assertThat(Forms.text().parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " 湖㳇镇 ", "𬇙河", "\ud83d\ude00"})
    void readsAnyOtherText(String text) {
        assertThat(Forms.text().parse(text)).isEqualTo(text);
    }

    @Test
    void readsYesAndNo() {
        assertThat(Forms.truth().parse("true")).isTrue();
        assertThat(Forms.truth().parse("false")).isFalse();
        assertThat(Forms.truth().parse("TRUE")).isNull();
        assertThat(Forms.truth().format(true)).isEqualTo("true");
    }

    @Test
    void saysWhyATypeRefuses() {
        assertThat(Forms.jurisdictionCode().parse("320475")).isNull();
        assertThat(Forms.jurisdictionCode().detail("3204"))
                .contains("Jurisdiction code '3204': 4 digits. Expected 6 (GB/T 2260), 9 for a township or 12 for a"
                        + " village or community.");
        assertThat(Forms.documentNumber().parse("苏编〔2019〕4号")).hasToString("苏编〔2019〕4号");
        assertThat(Forms.creditCode().parse("1")).isNull();
        assertThat(Forms.field().parse(" ")).isNull();
        assertThat(Forms.field().parse("应急管理")).isEqualTo(Field.of("应急管理"));
        assertThat(Forms.purpose().parse("一般")).isNull();
    }

    @Test
    void writesAQuotaInOneText() {
        Quota quota = Quota.of(
                Posts.of(QuotaKind.ADMINISTRATIVE, 17), Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 5));

        assertThat(Forms.quota().format(quota)).isEqualTo("administrative:17;institution@招商:5");
        assertThat(Forms.quota().parse("institution@招商:5;administrative:17")).isEqualTo(quota);
        assertThat(Forms.quota().format(Quota.none())).isEqualTo("0");
        assertThat(Forms.quota().parse("0")).isEqualTo(Quota.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "administrative",
                "administrative:",
                "administrative:-1",
                "police:1",
                "administrative:1;",
                "administrative:1;administrative:2",
                "administrative@:1",
                "administrative@一般:1",
                "administrative:2147483647;support:1",
                "ADMINISTRATIVE:1"
            })
    void refusesWhatIsNoQuota(String text) {
        assertThat(Forms.quota().parse(text)).isNull();
    }

    @Test
    void writesLeaderPostsInOneText() {
        LeadershipQuota leaders = LeadershipQuota.of(ImmutableMap.of(
                LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1,
                LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY), 3));

        assertThat(Forms.leaders().format(leaders))
                .isEqualTo("agency/township-chief/chief:1;agency/township-deputy/deputy:3");
        assertThat(Forms.leaders().parse("agency/township-chief/chief:1;agency/township-deputy/deputy:3"))
                .isEqualTo(leaders);
        assertThat(Forms.leaders().parse("0")).isEqualTo(LeadershipQuota.none());
        assertThat(Forms.leaders().format(LeadershipQuota.none())).isEqualTo("0");
        assertThat(Forms.leaders().parse("agency/chief:1")).isNull();
        assertThat(Forms.leaders().parse("agency/township-chief/chief/x:1")).isNull();
    }

    @Test
    void writesPeopleInPostInOneText() {
        ImmutableSortedMap<QuotaKind, Integer> people =
                ImmutableSortedMap.of(QuotaKind.ADMINISTRATIVE, 15, QuotaKind.SUPPORT, 2);

        assertThat(Forms.inPost().format(people)).isEqualTo("administrative:15;support:2");
        assertThat(Forms.inPost().parse("support:2;administrative:15")).isEqualTo(people);
        assertThat(Forms.inPost().parse("0")).isEmpty();
        assertThat(Forms.inPost().parse("administrative@招商:15")).isNull();
    }

    @Test
    void understandsAKeyByTheGroupItStandsIn() {
        Scope scope = Scope.ofGroups();

        assertThat(IdForm.AGENCY.parse("A-01", scope)).isNull();
        scope.enter(COUNTY);
        assertThat(IdForm.AGENCY.parse("A-01", scope)).isEqualTo(AgencyId.of(COUNTY, "A-01"));
        assertThat(IdForm.AGENCY.parse("320400/A-01", scope)).isEqualTo(AgencyId.of(CITY, "A-01"));
        scope.enter(CITY);
        assertThat(IdForm.AGENCY.parse("A-01", scope)).isEqualTo(AgencyId.of(CITY, "A-01"));
        assertThat(IdForm.AGENCY.format(AgencyId.of(CITY, "A-01"), scope)).isEqualTo("A-01");
        assertThat(IdForm.AGENCY.format(AgencyId.of(COUNTY, "A-01"), scope)).isEqualTo("320481/A-01");
        scope.leave();
        assertThat(IdForm.AGENCY.parse("A-01", scope)).isNull();
        assertThat(IdForm.AGENCY.format(AgencyId.of(CITY, "A-01"), scope)).isEqualTo("320400/A-01");
    }

    @Test
    void writesIdsOfTablesInFull() {
        Scope one = Scope.ofTables(Optional.of(COUNTY));

        assertThat(IdForm.DUTY.parse("D-01", one)).isEqualTo(DutyId.of(COUNTY, "D-01"));
        assertThat(IdForm.DUTY.format(DutyId.of(COUNTY, "D-01"), one)).isEqualTo("320481/D-01");
        assertThat(IdForm.DUTY.parse("D-01", Scope.ofTables(Optional.empty()))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/A-01", "320481/", "320481/A/01", "3204/A-01", "A 01", "-A"})
    void refusesWhatIsNoId(String text) {
        Scope scope = Scope.ofGroups();
        scope.enter(COUNTY);

        assertThat(IdForm.AGENCY.parse(text, scope)).isNull();
    }

    @Test
    void givesTheSameObjectForTheSameText() {
        Scope scope = Scope.ofGroups();
        scope.enter(COUNTY);

        assertThat(IdForm.AGENCY.parse("A-01", scope)).isSameAs(IdForm.AGENCY.parse("A-01", scope));
        assertThat(scope.code("320400")).isSameAs(scope.code("320400"));
        assertThat(scope.code("3204")).isNull();
    }
}

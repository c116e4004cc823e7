package vn.tongket.awards.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignRules;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.awards.campaign.ClusterEntry;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.conduct.UnitRating;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Overridden;
import vn.tongket.awards.finding.Severity;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.awards.form.Term;

class ChecksTest {

    private final Situation situation = new Situation();

    @Test
    void noticesNothingAboutAPlainNomination() {
        assertThat(situation.rulesFor(Situation.facts(Situation.person("Trần Văn Mẫu", "p1", 1980), Pending.SUBMIT)))
                .isEmpty();
    }

    @Test
    @Tag("AWD-26")
    void somebodyOfTheSameNameAndUnitIsProbablyTheSameUnlessBornInAnotherYear() {
        NominationFacts first = Situation.facts(Situation.person("Trần Văn Mẫu", "p1", 1980), Pending.SUBMIT);
        NominationFacts sameYear = Situation.facts(Situation.person("TRAN VAN MAU", "p2", 1980), Pending.SUBMIT);
        NominationFacts otherYear = Situation.facts(Situation.person("Trần Văn Mẫu", "p3", 1991), Pending.SUBMIT);

        List<CheckResult> results = situation.findings(List.of(first, sameYear, otherYear));

        assertThat(results.get(0).findings()).isEmpty();
        assertThat(results.get(1).findings())
                .extracting(Finding::rule)
                .containsExactly(FindingRule.LIKELY_SAME_ACHIEVEMENT);
        assertThat(results.get(2).findings()).isEmpty();
    }

    @Test
    @Tag("AWD-4")
    void theSamePersonTwiceInOneListIsStopped() {
        NominationFacts facts = Situation.facts(Situation.person("Trần Văn Mẫu", "p1", 1980), Pending.SUBMIT);

        assertThat(situation.findings(List.of(facts, facts)).get(1).blocking())
                .hasValueSatisfying(found -> assertThat(found.rule()).isEqualTo(FindingRule.SAME_ACHIEVEMENT));
    }

    @Test
    @Tag("AWD-5")
    void aClusterSharesItsQuota() {
        situation.rules = new CampaignRules(
                ChainKind.ELECTION,
                "",
                null,
                null,
                null,
                List.of(new ClusterEntry("Cụm 1", Situation.units(), null, null, 1)));
        List<NominationFacts> two = List.of(
                Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT),
                Situation.facts(Situation.person("Trần Văn Hai", "p2", 1980), Pending.SUBMIT));

        assertThat(situation.findings(two))
                .extracting(result -> result.blocking().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void aShareOfTheStaffIsCountedFromTheDirectory() {
        IntStream.range(0, 10).forEach(i -> situation.members.add(Situation.member("m" + i, "Người " + i, false)));
        situation.says(Term.SHARE_OF_STAFF, "15", "Hướng dẫn của cơ quan");
        List<NominationFacts> two = List.of(
                Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT),
                Situation.facts(Situation.person("Trần Văn Hai", "p2", 1980), Pending.SUBMIT));

        List<CheckResult> results = situation.findings(two);

        assertThat(results.get(0).findings()).isEmpty();
        assertThat(results.get(1).findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(FindingRule.SHARE_EXCEEDED);
            assertThat(found.citation()).isEqualTo("Hướng dẫn của cơ quan");
        });
    }

    @Test
    void aTitleNeededBeforeIsMissedWithTheSourceOfTheTerm() {
        situation.says(Term.EARLIER_TITLE, "lao-dong-tien-tien", "Điều 23");

        assertThat(situation
                        .findings(
                                List.of(Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT)))
                        .get(0)
                        .findings())
                .extracting(Finding::rule, Finding::citation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingRule.EARLIER_TITLE_MISSING, "Điều 23"));
    }

    @Test
    void disciplineStopsWhereTheFormExcludesItAndIsElseOnlyTold() {
        situation.disciplines.add(new DisciplineSummary(
                "d",
                "p1",
                "Trần Văn Một",
                "u",
                "Khóm Thử",
                DisciplineLevel.WARNING,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 3, 1),
                "QĐ thử"));
        NominationFacts facts = Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT);

        assertThat(situation.rulesFor(facts)).containsExactly(FindingRule.DISCIPLINE_ON_RECORD);
        situation.says(Term.NO_DISCIPLINE, "REPRIMAND", "Điều thử");
        assertThat(situation.rulesFor(facts)).containsExactly(FindingRule.DISCIPLINED);
    }

    @Test
    void aHeadIsJudgedByTheUnitsOwnResult() {
        situation.members.add(Situation.member("p1", "Trần Văn Một", true));
        NominationFacts head = Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT);

        assertThat(situation.rulesFor(head)).containsExactly(FindingRule.UNIT_NOT_NOMINATED);
        situation.results.add(
                new UnitResultSummary("r", "u", "Khóm Thử", 2026, UnitRating.NOT_COMPLETED, "Báo cáo thử"));
        assertThat(situation.rulesFor(head)).containsExactly(FindingRule.UNIT_RESULT_WEAK);
        situation.results.set(0, new UnitResultSummary("r", "u", "Khóm Thử", 2026, UnitRating.GOOD, "Báo cáo thử"));
        assertThat(situation.rulesFor(head)).isEmpty();
    }

    @Test
    @Tag("AWD-18")
    void aMissingPaperIsToldByItsName() {
        situation.says(Term.DOSSIER, "SUBMISSION,REPORT,AWARD_MINUTES", "Điều 84");
        NominationFacts known = Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.SUBMIT);
        NominationFacts withPapers = new NominationFacts(
                null,
                known.campaign(),
                known.unit(),
                known.candidate(),
                known.formCode(),
                known.merit(),
                new DossierFacts(false, Set.of(DossierItem.SUBMISSION, DossierItem.REPORT)),
                known.writtenAt(),
                known.awaits());

        assertThat(situation.findings(List.of(withPapers)).get(0).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.arguments()).containsExactly("Biên bản xét khen thưởng");
                    assertThat(found.citation()).isEqualTo("Điều 84");
                });
    }

    @Test
    @Tag("AWD-24")
    void whoeverIsLateForTheCalendarIsTold() {
        Candidate candidate = Situation.person("Trần Văn Một", "p1", 1980);
        situation.rules = new CampaignRules(
                ChainKind.ELECTION, "", Situation.TODAY.minusDays(1), null, Situation.TODAY, List.of());

        assertThat(situation.rulesFor(Situation.facts(candidate, Pending.APPRAISE)))
                .containsExactly(FindingRule.DEADLINE_MISSED);
        assertThat(situation.rulesFor(Situation.facts(candidate, Pending.DECIDE)))
                .isEmpty();
        assertThat(situation.rulesFor(Situation.facts(candidate, Pending.SUBMIT)))
                .isEmpty();
    }

    @Test
    @Tag("AWD-102")
    void aDeadlineInWorkingDaysRunsFromTheLatestStepAndNamesItsSource() {
        NominationFacts known = Situation.facts(Situation.person("Trần Văn Một", "p1", 1980), Pending.APPRAISE);
        NominationFacts stored = new NominationFacts(
                "n1",
                known.campaign(),
                known.unit(),
                known.candidate(),
                known.formCode(),
                known.merit(),
                known.dossier(),
                known.writtenAt(),
                known.awaits());
        situation.waitingSince.put("n1", Situation.TODAY.minusDays(10));
        assertThat(situation.rulesFor(stored)).isEmpty();
        situation.says(Term.APPRAISAL_DAYS, "10", "Quy chế thử");
        assertThat(situation.rulesFor(stored)).isEmpty();

        situation.waitingSince.put("n1", Situation.TODAY.minusDays(11));

        assertThat(situation.findings(List.of(stored)).get(0).findings())
                .extracting(Finding::rule, Finding::citation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingRule.LEGAL_DEADLINE_MISSED, "Quy chế thử"));
    }

    @Test
    @Tag("AWD-101")
    void theTitlesOfACollectivesMembersAreCountedFromTheRollAndTheCampaign() {
        IntStream.range(0, 10).forEach(i -> situation.members.add(Situation.member("m" + i, "Người " + i, false)));
        situation.says(Term.MEMBERS_TITLE, "lao-dong-tien-tien", "Điều 28");
        situation.says(Term.MEMBERS_SHARE, "70", "Điều 28");
        NominationFacts unit =
                Situation.facts(new Candidate(true, "Khóm Thử", null, null, Situation.UNIT, null), Pending.SUBMIT);
        LocalDate thisYear = LocalDate.of(2026, 10, 1);
        IntStream.range(0, 5)
                .forEach(i -> situation.past.add(Situation.award("m" + i, "lao-dong-tien-tien", thisYear, false)));
        situation.past.add(Situation.award("m5", "lao-dong-tien-tien", thisYear, true));
        situation.past.add(Situation.award("m6", "lao-dong-tien-tien", LocalDate.of(2025, 10, 1), false));
        situation.lines.add(asked("m4"));
        situation.lines.add(asked("m7"));

        assertThat(situation.findings(List.of(unit)).get(0).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo(FindingRule.MEMBERS_SHARE_MISSED);
                    assertThat(found.arguments()).containsExactly("Khóm Thử", "6", "10", "lao-dong-tien-tien", "70");
                    assertThat(found.citation()).isEqualTo("Điều 28");
                });
        situation.lines.add(asked("m8"));
        assertThat(situation.rulesFor(unit)).isEmpty();
        situation.says(Term.MEMBER_HOLDS, "chien-si-thi-dua-co-so", "Điều 27");
        assertThat(situation.rulesFor(unit)).containsExactly(FindingRule.MEMBER_TITLE_MISSING);
    }

    @Test
    @Tag("AWD-101")
    void ofACollectiveThatTheDirectoryDoesNotKnowNothingIsCounted() {
        situation.members.add(Situation.member("m1", "Người Một", false));
        situation.says(Term.MEMBERS_TITLE, "lao-dong-tien-tien", "Điều 28");
        NominationFacts team = Situation.facts(
                new Candidate(true, "Tổ bầu cử số 1", null, null, Situation.UNIT, null), Pending.SUBMIT);

        assertThat(situation.rulesFor(team)).containsExactly(FindingRule.MEMBERS_UNKNOWN);
    }

    private static CampaignLine asked(String person) {
        return new CampaignLine(
                "n-" + person, "c", "u", false, "PERSON:" + person, "u", "lao-dong-tien-tien", true, Instant.EPOCH);
    }

    @Test
    @Tag("AWD-27")
    void theCatalogueDecidesWhetherARuleStops() {
        Notes notes = new Notes(Map.of(), Map.of(FindingRule.POSITION_MISSING, Severity.BLOCK), Map.of());
        notes.add(FindingRule.POSITION_MISSING);
        notes.add(FindingRule.NOMINEE_UNKNOWN, "Trần Văn Một");

        assertThat(notes.findings())
                .extracting(Finding::rule, Finding::blocks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingRule.POSITION_MISSING, true),
                        org.assertj.core.groups.Tuple.tuple(FindingRule.NOMINEE_UNKNOWN, false));
    }

    @Test
    @Tag("AWD-28")
    void whatANamedPersonLetPassBlocksNoLongerAndStaysToBeSeen() {
        Overridden passed = new Overridden("Chuyên viên Thử", "Đã bổ sung chỉ tiêu", Instant.EPOCH);
        Notes notes = new Notes(Map.of(), Map.of(), Map.of(FindingRule.QUOTA_EXCEEDED, passed));
        notes.add(FindingRule.QUOTA_EXCEEDED, 1);

        assertThat(notes.findings()).singleElement().satisfies(found -> {
            assertThat(found.blocks()).isFalse();
            assertThat(found.overridden()).isEqualTo(passed);
        });
        assertThat(FindingRule.OWN_NOMINATION.isOpenToTheOffice()).isFalse();
        assertThat(FindingRule.SAME_ACHIEVEMENT.isOpenToTheOffice()).isFalse();
    }

    @Test
    @Tag("AWD-25")
    void fiveHundredAmongThousandsAreCheckedInSeconds() {
        situation.quotas.add(new QuotaEntry(Situation.UNIT, null, null, 10));
        IntStream.range(0, 5_000)
                .mapToObj(i -> new CampaignLine(
                        "n" + i,
                        "c",
                        "u" + i % 50,
                        false,
                        "PERSON:x" + i,
                        "u" + i % 50,
                        Situation.FORM,
                        true,
                        Instant.EPOCH))
                .forEach(situation.lines::add);
        List<NominationFacts> all = IntStream.range(0, 500)
                .mapToObj(i -> Situation.facts(Situation.person("Trần Văn " + i, "p" + i, 1980), Pending.SUBMIT))
                .toList();
        Instant start = Instant.now();

        List<CheckResult> results = situation.findings(all);

        System.out.println("500 nominations among 5000: " + Duration.between(start, Instant.now()));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
        assertThat(results).filteredOn(result -> result.blocking().isPresent()).hasSize(490);
    }
}

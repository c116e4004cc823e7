package vn.tongket.awards.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.awards.campaign.CampaignEntry;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.CampaignState;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.council.CouncilError;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.Outcome;
import vn.tongket.awards.council.SessionEntry;
import vn.tongket.awards.council.Tally;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionEntry;
import vn.tongket.awards.decision.DecisionError;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.BaseSalaryEntry;
import vn.tongket.awards.form.FormError;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NominationError;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class AwardsIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private TestOffice office;

    @Inject
    private AwardsOffice awardsOffice;

    @Inject
    private Stage stage;

    @Inject
    private Acting.AsUnitOfficer asOfficer;

    @Inject
    private Acting.AsDepartmentHead asHead;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsLeader asLeader;

    @Inject
    private Acting.AsCouncilMember asMember;

    @Inject
    private Acting.AsUsher asUsher;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private CouncilService council;

    @Inject
    private DecisionService decisions;

    @Inject
    private AwardCatalogue catalogue;

    private UnitId authority;
    private UnitId proposer;
    private UnitId unit;
    private PersonId head;

    @BeforeEach
    void openOffice() throws Exception {
        UnitId area = awardsOffice.unit(UnitKind.AREA, null, null);
        authority = awardsOffice.unit(UnitKind.PEOPLES_COMMITTEE, "UBND", area);
        proposer = awardsOffice.unit(UnitKind.ELECTION_COMMITTEE, "UBBC", area);
        unit = awardsOffice.unit(UnitKind.DEPARTMENT, null, area);
        office.grant(Role.PLANNER, area);
        office.grant(Role.LEADER, area);
        office.grant(Role.UNIT_OFFICER, unit);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        office.grant(Role.USHER, area);
        office.grant(Role.COUNCIL_MEMBER, area);
        awardsOffice.appoint("it-leader", authority, true);
        head = awardsOffice.appoint("it-department-head", unit, true);
        stage.breakDown(false);
        enterBaseSalary();
    }

    @Test
    @Tag("AWD-16")
    void aNominationBecomesADecisionWithItsNumbersAndIsAnnounced() throws Exception {
        CampaignId campaign = campaign(List.of());
        PlanId plan = awardsOffice.honouredAtAConference(campaign);
        propose(campaign, NomineeKind.PERSON, "Trần Văn Mẫu");
        propose(campaign, NomineeKind.COLLECTIVE, "Tổ bầu cử mẫu");

        DecisionDetail decision = asLeader.call(() -> decisions.decide(campaign, DecisionEntry.onEverythingProposed()));

        assertThat(decision.number()).isEqualTo("01/QĐ-UBND");
        assertThat(decision.roll()).extracting(RollEntry::name).containsExactly("Tổ bầu cử mẫu", "Trần Văn Mẫu");
        assertThat(decision.roll()).extracting(RollEntry::number).containsExactly(1, 2);
        assertThat(decision.roll()).extracting(RollEntry::prizeRaw).containsExactly(600_000L, 300_000L);
        assertThat(stage.heard())
                .filteredOn(announced -> announced.plan().equals(plan))
                .singleElement()
                .satisfies(announced -> assertThat(announced.honourees()).hasSize(2));
        assertThat(asPlanner.call(() -> campaigns.get(campaign)).state()).isEqualTo(CampaignState.CLOSED);
    }

    @Test
    @Tag("AWD-16")
    void whenTheConferenceCannotTakeTheHonoureesThereIsNoDecision() throws Exception {
        CampaignId campaign = campaign(List.of());
        awardsOffice.honouredAtAConference(campaign);
        propose(campaign, NomineeKind.PERSON, "Trần Văn Mẫu");
        stage.breakDown(true);

        assertThatThrownBy(() -> asLeader.call(() -> decisions.decide(campaign, DecisionEntry.onEverythingProposed())))
                .isNotNull();

        assertThat(awardsOffice.count("select count(*) from awards.award_roll where unit_id = ?", authority.value()))
                .isZero();
        assertThat(awardsOffice.count(
                        "select count(*) from planning.outgoing_series where unit_id = ?", authority.value()))
                .isZero();
        stage.breakDown(false);
        DecisionDetail decision = asLeader.call(() -> decisions.decide(campaign, DecisionEntry.onEverythingProposed()));
        assertThat(decision.number()).isEqualTo("01/QĐ-UBND");
    }

    @Test
    @Tag("AWD-3")
    void theHeadDoesNotSeeHisOwnNomination() throws Exception {
        CampaignId campaign = campaign(List.of());
        NominationDetail own = asOfficer.call(() -> nominations.write(
                campaign, entry(NomineeKind.PERSON, "Người thử department-head", "Thành tích riêng")));
        asOfficer.call(() -> act(own, NominationAction.SUBMIT));

        assertThat(own.summary().personId()).isEqualTo(head.value());
        refused(() -> asHead.call(() -> nominations.get(id(own))), NominationError.NOT_FOUND);
        refused(() -> asHead.call(() -> act(own, NominationAction.ENDORSE)), NominationError.NOT_FOUND);
        assertThat(asHead.call(() -> nominations.list(campaign, PageRequest.first()))
                        .total())
                .isZero();
        assertThat(asHead.call(() -> nominations.waitingForHead()))
                .noneMatch(one -> one.id().equals(own.summary().id()));
    }

    @Test
    @Tag("AWD-5")
    void aUnitSubmitsNoMoreThanItsQuota() throws Exception {
        CampaignId campaign = campaign(List.of(new QuotaEntry(unit, null, null, 1)));
        NominationDetail first = write(campaign, NomineeKind.COLLECTIVE, "Tổ một");
        NominationDetail second = write(campaign, NomineeKind.COLLECTIVE, "Tổ hai");
        asOfficer.call(() -> act(first, NominationAction.SUBMIT));

        assertThat(second.findings()).extracting(finding -> finding.rule()).contains(FindingRule.QUOTA_EXCEEDED);
        refused(() -> asOfficer.call(() -> act(second, NominationAction.SUBMIT)), FindingRule.QUOTA_EXCEEDED);
    }

    @Test
    @Tag("AWD-4")
    void theSameAchievementIsFoundInAnotherCampaign() throws Exception {
        write(campaign(List.of()), NomineeKind.COLLECTIVE, "Tổ bầu cử chung");

        NominationDetail again = write(campaign(List.of()), NomineeKind.COLLECTIVE, "Tổ bầu cử chung");

        assertThat(again.findings())
                .filteredOn(finding -> finding.rule() == FindingRule.SAME_ACHIEVEMENT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.citation()).contains("Điều 5 khoản 2"));
        refused(() -> asOfficer.call(() -> act(again, NominationAction.SUBMIT)), FindingRule.SAME_ACHIEVEMENT);
    }

    @Test
    @Tag("AWD-18")
    void anIncompleteDossierIsKeptButNotSubmitted() throws Exception {
        CampaignId campaign = campaign(List.of());
        NominationDetail incomplete =
                asOfficer.call(() -> nominations.write(campaign, entry(NomineeKind.COLLECTIVE, "Tổ thiếu", "")));

        refused(() -> asOfficer.call(() -> act(incomplete, NominationAction.SUBMIT)), FindingRule.DOSSIER_INCOMPLETE);
    }

    @Test
    @Tag("AWD-6")
    void aFormOfAHigherLevelIsNotDecidedHere() throws Exception {
        CampaignId campaign = campaign(List.of());
        NominationEntry higher = new NominationEntry(
                nominee(NomineeKind.COLLECTIVE, "Tổ đề nghị lên trên"), "bang-khen-tinh", "Thành tích", TODAY, TODAY);
        NominationDetail nomination = asOfficer.call(() -> nominations.write(campaign, higher));
        takeToProposal(nomination);

        assertThat(nomination.findings())
                .extracting(finding -> finding.rule())
                .contains(FindingRule.FORM_ABOVE_AUTHORITY);
        refused(
                () -> asLeader.call(
                        () -> decisions.decide(campaign, new DecisionEntry(List.of(id(nomination)), null, null))),
                DecisionError.FORM_ABOVE_AUTHORITY);
    }

    @Test
    @Tag("AWD-12")
    void aLeaderWithoutAnOfficeInThePeoplesCommitteeDoesNotDecide() throws Exception {
        UnitId otherArea = awardsOffice.unit(UnitKind.AREA, null, null);
        authority = awardsOffice.unit(UnitKind.PEOPLES_COMMITTEE, "UBND", otherArea);
        proposer = awardsOffice.unit(UnitKind.ELECTION_COMMITTEE, "UBBC", otherArea);
        unit = awardsOffice.unit(UnitKind.DEPARTMENT, null, otherArea);
        office.grant(Role.PLANNER, otherArea);
        office.grant(Role.LEADER, otherArea);
        office.grant(Role.UNIT_OFFICER, unit);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        CampaignId campaign = campaign(List.of());
        propose(campaign, NomineeKind.PERSON, "Trần Văn Mẫu");

        refused(
                () -> asLeader.call(() -> decisions.decide(campaign, DecisionEntry.onEverythingProposed())),
                DecisionError.NOT_THE_AUTHORITY);
    }

    @Test
    @Tag("AWD-13")
    void thereIsNoDecisionForADayWithoutABaseSalary() throws Exception {
        CampaignId campaign = campaign(List.of());
        propose(campaign, NomineeKind.PERSON, "Trần Văn Mẫu");
        LocalDate unknown = LocalDate.of(2024, 8, 1);

        refused(
                () -> asLeader.call(() -> decisions.decide(campaign, new DecisionEntry(null, unknown, null))),
                FormError.NO_BASE_SALARY);
    }

    @Test
    @Tag("AWD-10")
    void aCouncilMemberDoesNotVoteOnHimself() throws Exception {
        CampaignId campaign = campaign(List.of());
        PersonId member = awardsOffice.appoint("it-council-member", unit, false);
        NominationDetail own = write(campaign, NomineeKind.PERSON, "Người thử council-member");
        NominationDetail other = write(campaign, NomineeKind.PERSON, "Trần Văn Khác");
        takeToAppraisal(own);
        takeToAppraisal(other);
        SessionEntry entry = new SessionEntry(null, List.of(member), null, null, null);
        SessionId session = asPlanner.call(() -> council.call(campaign, entry));

        assertThat(asMember.call(() -> council.get(session)).agenda())
                .extracting(NominationSummary::nominationId)
                .containsExactly(id(other));
        refused(() -> asMember.run(() -> council.vote(session, yes(own))), CouncilError.NOT_ON_AGENDA);
        asMember.run(() -> council.vote(session, yes(other)));
        refused(() -> asMember.run(() -> council.vote(session, yes(other))), CouncilError.ALREADY_VOTED);

        assertThat(asPlanner.call(() -> council.close(session)).tally())
                .containsExactlyInAnyOrder(
                        new Tally(id(own), 0, 0, 0, 1, 0, Outcome.NO_RULE),
                        new Tally(id(other), 1, 0, 0, 0, 1, Outcome.NO_RULE));
    }

    @Test
    void anUsherHasNothingToDoWithAwards() {
        assertThatThrownBy(() -> asUsher.call(() -> campaigns.list(PageRequest.first())))
                .isInstanceOf(EJBAccessException.class);
    }

    private void enterBaseSalary() throws Exception {
        if (catalogue.findBaseSalary(TODAY).isEmpty()) {
            BaseSalaryEntry entry = new BaseSalaryEntry(2_000_000, "Số liệu thử", LocalDate.of(2025, 1, 1), null);
            asPlanner.run(() -> catalogue.enterBaseSalary(entry));
        }
    }

    private CampaignId campaign(List<QuotaEntry> quotas) throws Exception {
        CampaignEntry entry = new CampaignEntry(
                "Phong trào thử",
                null,
                "Kế hoạch số 01/KH-HĐTĐKT",
                TODAY,
                TODAY,
                List.of("giay-khen-xa", "bang-khen-tinh"),
                quotas,
                proposer,
                authority);
        return asPlanner.call(() -> campaigns.open(entry));
    }

    private void propose(CampaignId campaign, NomineeKind kind, String name) throws Exception {
        takeToProposal(write(campaign, kind, name));
    }

    private static List<Vote> yes(NominationDetail nomination) {
        return List.of(new Vote(id(nomination), Choice.YES));
    }

    private void takeToAppraisal(NominationDetail nomination) throws Exception {
        asOfficer.call(() -> act(nomination, NominationAction.SUBMIT));
        asHead.call(() -> act(nomination, NominationAction.ENDORSE));
        asPlanner.call(() -> act(nomination, NominationAction.APPRAISE));
    }

    private void takeToProposal(NominationDetail nomination) throws Exception {
        takeToAppraisal(nomination);
        asPlanner.call(() -> act(nomination, NominationAction.PROPOSE));
    }

    private NominationDetail write(CampaignId campaign, NomineeKind kind, String name) throws Exception {
        return asOfficer.call(() -> nominations.write(campaign, entry(kind, name, "Thành tích của " + name + unit)));
    }

    private NominationEntry entry(NomineeKind kind, String name, String achievement) {
        return new NominationEntry(nominee(kind, name), "Giấy khen", achievement, TODAY.minusDays(90), TODAY);
    }

    private NomineeEntry nominee(NomineeKind kind, String name) {
        return new NomineeEntry(kind, name, null, "Tổ trưởng", unit, null);
    }

    private NominationDetail act(NominationDetail nomination, NominationAction action) {
        return desk.act(id(nomination), new NominationMove(action, null, null), null);
    }

    private static NominationId id(NominationDetail nomination) {
        return nomination.summary().nominationId();
    }

    private static void refused(ThrowingCallable attempt, ErrorCode reason) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }
}

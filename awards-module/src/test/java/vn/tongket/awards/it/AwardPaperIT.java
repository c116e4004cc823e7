package vn.tongket.awards.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.tongket.awards.change.CancellationEntry;
import vn.tongket.awards.change.CancellationGround;
import vn.tongket.awards.change.ChangeService;
import vn.tongket.awards.change.RecoverySummary;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionDraftService;
import vn.tongket.awards.decision.DecisionDraftSummary;
import vn.tongket.awards.decision.DecisionEntry;
import vn.tongket.awards.decision.DecisionError;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.DraftEntry;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.BaseSalaryEntry;
import vn.tongket.awards.form.PrizeRule;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.paper.SignableDecisions;
import vn.tongket.awards.paper.SignableProposals;
import vn.tongket.awards.proposal.ProposalError;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.awards.stage.Representation;
import vn.tongket.awards.stage.RepresentationEntry;
import vn.tongket.awards.stage.RepresentativeService;
import vn.tongket.awards.stage.StageService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.AuthorityEntry;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.planning.signing.SigningError;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.planning.signing.desk.SigningDeskService;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.record.SigningPolicyService;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class AwardPaperIT {

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
    private Acting.AsClerk asClerk;

    @Inject
    private Acting.AsLeader asLeader;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private ProposalService proposals;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionDraftService drafts;

    @Inject
    private ChangeService changes;

    @Inject
    private RepresentativeService representatives;

    @Inject
    private StageService stages;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private SigningAuthorityService authorities;

    @Inject
    private SigningDeskService signing;

    @Inject
    private SigningPolicyService policy;

    @Inject
    private SignableDecisions signableDecisions;

    @Inject
    private SignableProposals signableProposals;

    private UnitId authority;
    private UnitId proposer;
    private UnitId unit;
    private PersonId chairman;
    private CampaignId campaign;

    @BeforeEach
    void openOffice() throws Exception {
        UnitId area = awardsOffice.unit(UnitKind.AREA, null, null);
        authority = awardsOffice.unit(UnitKind.PEOPLES_COMMITTEE, "UBND", area);
        proposer = awardsOffice.unit(UnitKind.ELECTION_COMMITTEE, "UBBC", area);
        unit = awardsOffice.unit(UnitKind.DEPARTMENT, null, area);
        office.grant(Role.PLANNER, area);
        office.grant(Role.CLERK, area);
        office.grant(Role.LEADER, area);
        office.grant(Role.UNIT_OFFICER, unit);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        chairman = awardsOffice.appoint("it-leader", authority, true);
        awardsOffice.appoint("it-department-head", unit, true);
        stage.breakDown(false);
        if (catalogue.findBaseSalary(TODAY).isEmpty()) {
            asPlanner.run(() -> catalogue.enterBaseSalary(
                    new BaseSalaryEntry(2_000_000, "Số liệu thử", LocalDate.of(2025, 1, 1), null)));
        }
        campaign = asPlanner.call(() -> campaigns.open(new CampaignEntry(
                "Phong trào ký thử",
                null,
                "Kế hoạch số 01/KH-HĐTĐKT",
                TODAY,
                TODAY,
                List.of("giay-khen-xa"),
                List.of(),
                proposer,
                authority)));
    }

    @Test
    @Tag("AWD-120")
    @Tag("AWD-121")
    void aDecisionGetsItsNumberAfterTheChairmanNamedInItHasSignedIt() throws Exception {
        propose(NomineeKind.PERSON, "Trần Văn Ký");
        propose(NomineeKind.COLLECTIVE, "Tổ chờ ký");
        refused(() -> asPlanner.call(this::laid), SigningError.NO_AUTHORITY);
        authorityRecorded(authority, "ỦY BAN NHÂN DÂN");

        DecisionDraftSummary draft = asPlanner.call(this::laid);

        refused(() -> asLeader.call(this::decideAll), DecisionError.NOTHING_PROPOSED);
        refused(() -> asClerk.call(() -> drafts.issue(draft.decisionId())), DecisionError.NOT_SIGNED);
        SignablePaper paper = asClerk.call(() -> signableDecisions.get(draft.id()));
        assertThat(paper.approved()).isTrue();
        assertThat(paper.signer().authority()).isEmpty();
        assertThat(paper.signer().title()).isEqualTo("CHỦ TỊCH");

        asClerk.run(() -> signing.recordPaper(paper.ref(), chairman, TODAY, paper.version()));
        DecisionId issued = asClerk.call(() -> drafts.issue(draft.decisionId()));

        DecisionDetail decision = asPlanner.call(() -> decisions.get(issued));
        assertThat(decision.id()).isEqualTo(draft.decisionId());
        assertThat(decision.number()).isEqualTo("01/QĐ-UBND");
        assertThat(decision.roll()).hasSize(2);
        assertThat(asPlanner
                        .call(() -> decisions.law(issued))
                        .orElseThrow()
                        .form()
                        .code())
                .isEqualTo("giay-khen-xa");
        assertThat(awardsOffice.count(
                        "select count(*) from planning.outgoing_entry where unit_id = ? and kind = 'DECISION'"
                                + " and symbol = '01/QĐ-UBND'",
                        authority.value()))
                .isEqualTo(1);
        assertThat(asClerk.call(() -> signableDecisions.get(draft.id())).issued())
                .isTrue();
    }

    @Test
    @Tag("AWD-120")
    void whatWasSignedIsNotIssuedAfterTheMoneyHasChanged() throws Exception {
        propose(NomineeKind.PERSON, "Trần Văn Đổi");
        authorityRecorded(authority, "ỦY BAN NHÂN DÂN");
        DecisionDraftSummary draft = asLeader.call(this::laid);
        asClerk.run(() -> signing.recordPaper(
                new PaperRef(SignableDecisions.KIND, draft.id()), chairman, TODAY, DecisionDraftService.VERSION));
        PrizeRule rule = catalogue.prizeRule();
        try {
            asPlanner.run(() -> catalogue.changePrizeRule(new PrizeRule(rule.rounding(), "Quỹ khác")));
            refused(() -> asClerk.call(() -> drafts.issue(draft.decisionId())), DecisionError.CHANGED_SINCE_SIGNED);
        } finally {
            asPlanner.run(() -> catalogue.changePrizeRule(rule));
        }
        asLeader.run(() -> drafts.withdraw(draft.decisionId()));
        assertThat(asLeader.call(this::decideAll).number()).isEqualTo("01/QĐ-UBND");
    }

    @Test
    @Tag("AWD-120")
    void whereSignaturesAreWantedNoDecisionGetsItsNumberAtOnce() throws Exception {
        propose(NomineeKind.PERSON, "Trần Văn Chờ");
        asPlanner.run(() -> policy.requireSignatures(authority, true));

        refused(() -> asLeader.call(this::decideAll), DecisionError.SIGNATURE_WANTED);
    }

    @Test
    @Tag("AWD-124")
    void aProposalBeforeItsSignerGrowsNoMoreAndIsNumberedAfterHisSignature() throws Exception {
        authorityRecorded(proposer, "ELECTION_COMMITTEE " + proposer);
        awardsOffice.appoint("it-leader", proposer, true);
        propose(NomineeKind.PERSON, "Trần Văn Trình");
        ProposalSummary laid = asPlanner.call(() -> proposals.layBefore(campaign));
        NominationId later = propose(NomineeKind.PERSON, "Trần Văn Sau");

        refused(() -> asClerk.call(() -> proposals.issueSigned(laid.proposalId())), ProposalError.NOT_SIGNED);
        SignablePaper paper = asClerk.call(() -> signableProposals.get(laid.id()));
        assertThat(asPlanner.call(() -> nominations.get(later)).summary().proposalId())
                .isNotEqualTo(laid.id());
        assertThat(paper.issuer()).isEqualTo(proposer);
        assertThat(paper.signer().authority()).startsWith("TM. ");
    }

    @Test
    @Tag("AWD-122")
    void whoIsLeftOutOfTheStageIsWithdrawnAndWhoComesForACollectiveIsInvited() throws Exception {
        PlanId plan = awardsOffice.honouredAtAConference(campaign);
        propose(NomineeKind.PERSON, "Trần Văn Nhà");
        propose(NomineeKind.COLLECTIVE, "Tổ cử người");
        asLeader.call(this::decideAll);
        List<Representation> before = asPlanner.call(() -> representatives.list(campaign));
        assertThat(before).allMatch(Representation::comes);
        RepresentationEntry named =
                new RepresentationEntry(before.get(0).rollId(), true, null, "Lê Thị Đại Diện", "Bà", "Tổ trưởng");
        RepresentationEntry out = new RepresentationEntry(before.get(1).rollId(), false, null, null, null, null);

        assertThat(asPlanner.call(() -> representatives.choose(campaign, List.of(named, out))))
                .isEqualTo(2);
        assertThat(asPlanner.call(() -> representatives.choose(campaign, List.of(named, out))))
                .as("the same choice again invites nobody again")
                .isZero();

        assertThat(stage.withdrawn())
                .filteredOn(one -> one.plan().equals(plan))
                .singleElement()
                .satisfies(one -> assertThat(one.nominationIds()).hasSize(2));
        assertThat(stage.heard())
                .filteredOn(one -> one.plan().equals(plan))
                .last()
                .satisfies(one -> assertThat(one.honourees())
                        .singleElement()
                        .satisfies(
                                honouree -> assertThat(honouree.guest().name()).isEqualTo("Lê Thị Đại Diện")));
        assertThat(asPlanner.call(() -> stages.board(campaign)).absent())
                .extracting(place -> place.calledName())
                .containsExactly("Trần Văn Nhà");
    }

    @Test
    @Tag("AWD-62")
    void aCancelledAwardLeavesTheConferenceAndItsPrizeStandsOpenUntilItIsSettled() throws Exception {
        PlanId plan = awardsOffice.honouredAtAConference(campaign);
        propose(NomineeKind.PERSON, "Trần Văn Hủy");
        DecisionDetail decision = asLeader.call(this::decideAll);
        String line = decision.roll().get(0).rollId();

        asLeader.run(() -> changes.cancel(
                decision.id(), new CancellationEntry(List.of(line), CancellationGround.FRAUD, "Khai man thành tích")));

        assertThat(stage.withdrawn())
                .filteredOn(one -> one.plan().equals(plan))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains(decision.number()));
        assertThat(asPlanner.call(() -> stages.board(campaign)).places()).isEmpty();
        assertThat(owed(decision)).extracting(RecoverySummary::amount).containsExactly(300_000L);
        assertThat(owed(decision)).allMatch(one -> one.moneyReturnedOn() == null);
    }

    private List<RecoverySummary> owed(DecisionDetail decision) throws Exception {
        return asPlanner.call(() -> changes.recoveries(decision.id()));
    }

    private DecisionDetail decideAll() {
        return decisions.decide(campaign, DecisionEntry.onEverythingProposed());
    }

    private DecisionDraftSummary laid() {
        return drafts.prepare(campaign, new DraftEntry(null, chairman, null));
    }

    private void authorityRecorded(UnitId body, String collective) throws Exception {
        AuthorityEntry entry = new AuthorityEntry(
                body,
                chairman,
                null,
                (DocumentKind) null,
                SigningForm.HEAD,
                collective,
                "CHỦ TỊCH",
                null,
                LocalDate.of(2020, 1, 1),
                null);
        asPlanner.call(() -> authorities.record(entry));
    }

    private NominationId propose(NomineeKind kind, String name) throws Exception {
        NomineeEntry nominee = new NomineeEntry(kind, name, null, "Tổ trưởng", unit, null);
        NominationEntry entry =
                new NominationEntry(nominee, "Giấy khen", "Thành tích của " + name + unit, TODAY.minusDays(90), TODAY);
        NominationId id = asOfficer
                .call(() -> nominations.write(campaign, entry))
                .summary()
                .nominationId();
        asOfficer.call(() -> act(id, NominationAction.SUBMIT));
        asHead.call(() -> act(id, NominationAction.ENDORSE));
        asPlanner.call(() -> act(id, NominationAction.APPRAISE));
        asPlanner.call(() -> act(id, NominationAction.PROPOSE));
        return id;
    }

    private Object act(NominationId id, NominationAction action) {
        return desk.act(id, new NominationMove(action, null, null), null);
    }

    private static void refused(ThrowingCallable attempt, ErrorCode reason) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }
}

package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.honour.HonourService;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;

/** Puts a decision into force (ban hành): number, award roll, nominations, honourees. */
@ApplicationScoped
class DecisionIssue {

    @Inject
    private DecisionRepository decisions;

    @Inject
    private OutgoingRegister register;

    @Inject
    private ProposalService proposals;

    @Inject
    private NominationDesk desk;

    @Inject
    private HonourService honours;

    @Inject
    private CampaignService campaigns;

    @Inject
    private KeptLawRepository laws;

    /** Before anything has a number: who may decide on whom, and the proposals on which it rests. */
    void prepare(DecisionContent content, PersonId signer) {
        desk.requireDecidable(content.nominations(), signer);
        content.awarded().stream()
                .map(one -> one.nomination().proposalId())
                .distinct()
                .forEach(proposal -> proposals.issued(new ProposalId(proposal), content.campaign(), content.day()));
    }

    boolean names(DecisionDraft draft, PersonId person) {
        List<NominationId> ids = draft.nominations();
        return desk.proposed(draft.campaign()).stream()
                .anyMatch(one -> person.value().equals(one.personId()) && ids.contains(one.nominationId()));
    }

    void issue(AwardDecision decision, DecisionContent content, Signer signer) {
        CampaignDetail campaign = content.campaign();
        decision.numbered(register.register(paper(decision.detail(List.of()), campaign, content.awarded()))
                .symbol());
        decisions.add(decision);
        laws.add(decision.id(), content.law());
        enterRoll(decision, content);
        desk.decide(content.nominations(), decision.id().value(), signer.person(), signer.name());
        announce(decision, campaign, content.awarded());
        if (!desk.isAnyOnItsWay(campaign.id())) {
            campaigns.close(campaign.id());
        }
    }

    /** Published: told to the proposing body and to every unit that is honoured or whose people are. */
    private static OutgoingPaper paper(DecisionDetail facts, CampaignDetail campaign, List<Honoured> awarded) {
        Stream<String> units = awarded.stream().map(one -> one.nomination().nomineeUnitName());
        return new OutgoingPaper(
                campaign.decidingUnit(),
                DocumentKind.DECISION,
                facts.decidedOn(),
                campaign.title(),
                facts.signerName(),
                Stream.concat(Stream.of(campaign.proposingUnitName()), units)
                        .distinct()
                        .toList());
    }

    private void enterRoll(AwardDecision decision, DecisionContent content) {
        List<Honoured> awarded = content.awarded();
        String unit = content.campaign().decidingUnit().value();
        int year = content.day().getYear();
        int first = decisions.firstOf(awarded.size(), unit, year);
        for (Honoured one : awarded) {
            decisions.add(new RollLine(
                    decision.id(), new RollNumber(unit, year, first + one.stageOrder() - 1), one, content.prize(one)));
        }
        decisions.flush();
    }

    /** AWD-16. */
    private void announce(AwardDecision decision, CampaignDetail campaign, List<Honoured> awarded) {
        if (campaign.plan() == null) {
            return;
        }
        String number = decision.detail(List.of()).number();
        List<Honouree> honourees = awarded.stream()
                .map(one -> honouree(one.nomination(), one.stageOrder()))
                .toList();
        honours.announce(new HonoureesAnnounced(campaign.plan(), number, honourees));
    }

    private static Honouree honouree(NominationSummary one, int stageOrder) {
        return new Honouree(
                one.id(),
                stageOrder,
                one.collective(),
                one.nomineeName(),
                one.honorific(),
                one.collective() ? null : one.position(),
                one.personId() == null ? null : new PersonId(one.personId()),
                new UnitId(one.nomineeUnitId()));
    }
}

package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationDesk;
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
    private StageOrder stageOrder;

    void issue(
            AwardDecision decision,
            CampaignDetail campaign,
            List<NominationSummary> chosen,
            AwardFormSummary form,
            PrizeTerms terms) {
        DecisionDetail facts = decision.detail(List.of());
        List<Honoured> awarded = stageOrder.of(chosen, facts.decidedOn());
        chosen.stream()
                .map(NominationSummary::proposalId)
                .distinct()
                .forEach(proposal -> proposals.issued(new ProposalId(proposal), campaign, facts.decidedOn()));
        decision.numbered(register.register(paper(facts, campaign, awarded)).symbol());
        decisions.add(decision);
        enterRoll(decision, campaign, awarded, form, terms);
        desk.decide(
                chosen.stream().map(NominationSummary::nominationId).toList(),
                decision.id().value());
        announce(decision, campaign, awarded);
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

    private void enterRoll(
            AwardDecision decision,
            CampaignDetail campaign,
            List<Honoured> awarded,
            AwardFormSummary form,
            PrizeTerms terms) {
        String unit = campaign.decidingUnit().value();
        int year = decision.detail(List.of()).decidedOn().getYear();
        int first = decisions.firstOf(awarded.size(), unit, year);
        for (Honoured one : awarded) {
            decisions.add(new RollLine(
                    decision.id(),
                    new RollNumber(unit, year, first + one.stageOrder() - 1),
                    one,
                    terms.prize(form, one.nomination().collective())));
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

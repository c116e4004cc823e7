package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
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

    void issue(
            AwardDecision decision,
            CampaignDetail campaign,
            List<NominationSummary> awarded,
            AwardFormSummary form,
            PrizeTerms terms) {
        DecisionDetail facts = decision.detail(List.of());
        awarded.stream()
                .map(NominationSummary::proposalId)
                .distinct()
                .forEach(proposal -> proposals.issued(new ProposalId(proposal), campaign, facts.decidedOn()));
        decision.numbered(register.register(paper(facts, campaign)).symbol());
        decisions.add(decision);
        enterRoll(decision, campaign, awarded, form, terms);
        desk.decide(
                awarded.stream().map(NominationSummary::nominationId).toList(),
                decision.id().value());
        announce(decision, campaign, awarded);
        if (!desk.isAnyOnItsWay(campaign.id())) {
            campaigns.close(campaign.id());
        }
    }

    private static OutgoingPaper paper(DecisionDetail facts, CampaignDetail campaign) {
        return new OutgoingPaper(
                campaign.decidingUnit(),
                DocumentKind.DECISION,
                facts.decidedOn(),
                campaign.title(),
                facts.signerName(),
                List.of(campaign.proposingUnitName()));
    }

    private void enterRoll(
            AwardDecision decision,
            CampaignDetail campaign,
            List<NominationSummary> awarded,
            AwardFormSummary form,
            PrizeTerms terms) {
        String unit = campaign.decidingUnit().value();
        int year = decision.detail(List.of()).decidedOn().getYear();
        int first = decisions.firstOf(awarded.size(), unit, year);
        for (int i = 0; i < awarded.size(); i++) {
            NominationSummary one = awarded.get(i);
            decisions.add(new RollLine(
                    decision.id(),
                    one,
                    new RollNumber(unit, year, first + i),
                    i + 1,
                    terms.prize(form, one.collective())));
        }
        decisions.flush();
    }

    /** AWD-16. */
    private void announce(AwardDecision decision, CampaignDetail campaign, List<NominationSummary> awarded) {
        if (campaign.plan() == null) {
            return;
        }
        String number = decision.detail(List.of()).number();
        List<Honouree> honourees = IntStream.range(0, awarded.size())
                .mapToObj(i -> honouree(awarded.get(i), i + 1))
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

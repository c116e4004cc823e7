package vn.tongket.awards.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.honour.HonourService;
import vn.tongket.planning.honour.HonoureesWithdrawn;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;

/** Puts a later decision into force (ban hành): number, changes beside the roll, recovery, stage. */
@ApplicationScoped
class ChangeIssue {

    @Inject
    private ChangeRepository changes;

    @Inject
    private DecisionService decisions;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private OutgoingRegister register;

    @Inject
    private HonourService honours;

    ChangeDecision draft(DecisionDetail decision, String reason) {
        changes.lock(decision.id());
        LocalDate day = LocalDate.now();
        CampaignDetail campaign = campaigns.get(decision.campaign());
        ChangeDecision change = ChangeDecision.of(decision, campaign, decisions.signer(campaign.id(), day), day);
        change.because(reason);
        change.under(
                catalogue.legalBasis(day).law(),
                catalogue.citation("CANCELLATION", day).orElse(""));
        return change;
    }

    Map<String, StandingLine> standing(DecisionId decision) {
        Map<String, StandingLine> lines = new LinkedHashMap<>();
        changes.standing(decision).forEach(line -> lines.put(line.rollId(), line));
        return lines;
    }

    StandingLine line(Map<String, StandingLine> standing, String roll) {
        StandingLine line = standing.get(roll);
        if (line == null) {
            throw new BusinessException(ChangeError.NOT_OF_DECISION, roll);
        }
        if (line.cancelled()) {
            throw new BusinessException(ChangeError.ALREADY_CANCELLED, line.name());
        }
        return line;
    }

    void correct(ChangeDecision change, DecisionDetail decision, Map<StandingLine, List<Correction>> corrections) {
        number(change, decision, corrections.keySet().stream());
        corrections.forEach((line, wrong) -> {
            for (int i = 0; i < wrong.size(); i++) {
                changes.add(RollChange.correction(change.id(), line.rollId(), line.changes() + i, wrong.get(i)));
            }
        });
        changes.flush();
    }

    void cancel(ChangeDecision change, DecisionDetail decision, List<StandingLine> cancelled) {
        number(change, decision, cancelled.stream().sorted(Comparator.comparing(StandingLine::name)));
        for (StandingLine line : cancelled) {
            changes.add(RollChange.cancellation(change.id(), line.rollId(), line.changes()));
            changes.add(new Recovery(change.id(), line));
        }
        changes.flush();
        CampaignDetail campaign = campaigns.get(decision.campaign());
        if (campaign.plan() != null) {
            honours.withdraw(new HonoureesWithdrawn(
                    campaign.plan(),
                    cancelled.stream().map(StandingLine::nominationId).toList(),
                    ChangeWords.withdrawn(
                            decision.number(), change.detail(List.of()).number())));
        }
    }

    /** Registered and told to the proposing body and the units concerned. */
    private void number(ChangeDecision change, DecisionDetail decision, Stream<StandingLine> lines) {
        CampaignDetail campaign = campaigns.get(decision.campaign());
        ChangeDetail facts = change.detail(List.of());
        OutgoingPaper paper = new OutgoingPaper(
                campaign.decidingUnit(),
                DocumentKind.DECISION,
                facts.decidedOn(),
                ChangeWords.title(facts.kind(), decision.number()),
                facts.signerName(),
                Stream.concat(Stream.of(campaign.proposingUnitName()), lines.map(StandingLine::unitName))
                        .distinct()
                        .toList());
        change.numbered(register.register(paper).symbol());
        changes.add(change);
        changes.flush();
    }
}

package vn.tongket.web.api.awards;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionEntry;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.web.api.Codes;

/** A decision on awards as other programs see it; money in đồng, as calculated and as paid. */
public record DecisionJson(
        String id,
        String campaignId,
        String number,
        LocalDate decidedOn,
        String decidingUnit,
        String signerTitle,
        String signerName,
        long baseSalary,
        String rounding,
        String fund,
        List<AwardJson> collectives,
        List<AwardJson> persons,
        long totalRaw,
        long totalRounded,
        long version) {

    /** What another program sends to decide; everything may be left out. */
    public record Draft(List<String> nominationIds, LocalDate decidedOn, String place) {

        DecisionEntry entry() {
            return new DecisionEntry(
                    nominationIds == null
                            ? null
                            : nominationIds.stream().map(NominationId::new).toList(),
                    decidedOn,
                    place);
        }
    }

    /** One awardee with the number in the award roll. */
    public record AwardJson(
            String nominationId,
            int stageOrder,
            String registerNumber,
            String name,
            String honorific,
            String position,
            String unit,
            long prizeRaw,
            long prizeRounded) {

        static AwardJson of(RollEntry entry) {
            return new AwardJson(
                    entry.nominationId(),
                    entry.stageOrder(),
                    entry.registerNumber(),
                    entry.name(),
                    entry.honorific(),
                    entry.position(),
                    entry.unitName(),
                    entry.prizeRaw(),
                    entry.prizeRounded());
        }
    }

    static DecisionJson of(DecisionDetail decision) {
        return new DecisionJson(
                decision.id().value(),
                decision.campaign().value(),
                decision.number(),
                decision.decidedOn(),
                decision.unitName(),
                decision.signerTitle(),
                decision.signerName(),
                decision.baseSalary(),
                Codes.of(decision.rounding()),
                decision.fund(),
                decision.collectives().stream().map(AwardJson::of).toList(),
                decision.persons().stream().map(AwardJson::of).toList(),
                decision.totalRaw(),
                decision.totalRounded(),
                decision.version());
    }
}

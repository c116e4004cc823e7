package vn.tongket.awards.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.deadline.LegalDeadline;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.planning.account.Caller;

/** All that a run of the checks compares with, read once for all nominations (AWD-25). */
record CheckContext(
        LocalDate today,
        Caller reader,
        Map<String, CampaignDetail> campaigns,
        Map<String, FormTerms> terms,
        Map<String, List<Rival>> rivals,
        List<CampaignLine> lines,
        OnRecord onRecord,
        Map<String, LocalDate> waitingSince,
        DeadlineCount deadlines) {

    /** Counts a deadline of the law. */
    @FunctionalInterface
    interface DeadlineCount {

        Optional<LegalDeadline> of(FormTerms terms, Term term, LocalDate since);
    }

    /** The day since which the next step is awaited; empty while it lies with its writer or is not stored. */
    Optional<LocalDate> since(NominationFacts facts) {
        return Optional.ofNullable(facts.id()).map(waitingSince::get);
    }

    CampaignDetail campaign(NominationFacts facts) {
        return campaigns.get(facts.campaign().value());
    }

    Optional<FormTerms> terms(NominationFacts facts) {
        return Optional.ofNullable(terms.get(facts.formCode()));
    }

    List<Rival> rivals(NominationFacts facts) {
        return rivals.getOrDefault(facts.candidate().nameKey(), List.of()).stream()
                .filter(rival -> !facts.isStoredAs(rival.id()))
                .toList();
    }
}

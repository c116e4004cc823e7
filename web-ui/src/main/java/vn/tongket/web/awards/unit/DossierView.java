package vn.tongket.web.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.deadline.LegalDeadline;
import vn.tongket.awards.deadline.LegalDeadlines;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.EvidenceFile;
import vn.tongket.awards.dossier.EvidenceService;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.StepSummary;
import vn.tongket.awards.refusal.RefusalService;
import vn.tongket.awards.refusal.RefusalSummary;
import vn.tongket.planning.directory.UnitId;

/** What belongs to a dossier beside the nomination, for the page that shows it whole (hồ sơ đầy đủ). */
@Named
@RequestScoped
public class DossierView {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private DossierService dossiers;

    @Inject
    private RefusalService refusals;

    @Inject
    private EvidenceService evidence;

    @Inject
    private LegalDeadlines deadlines;

    @Inject
    private AwardCatalogue catalogue;

    private final Map<String, ReportText> reports = new HashMap<>();
    private final Map<String, Optional<ReviewDetail>> reviews = new HashMap<>();
    private final Map<String, Optional<LegalDeadline>> due = new HashMap<>();

    public LocalDate getToday() {
        return LocalDate.now(OFFICE);
    }

    public ReportText report(NominationSummary one) {
        return reports.computeIfAbsent(one.id(), any -> dossiers.report(one.nominationId()));
    }

    public List<EvidenceFile> evidence(NominationSummary one) {
        return evidence.of(one.nominationId());
    }

    /** By when the next step is due by law; null where nobody entered how many working days it has. */
    public LegalDeadline deadline(NominationDetail dossier) {
        return due.computeIfAbsent(dossier.summary().id(), any -> due(dossier)).orElse(null);
    }

    private Optional<LegalDeadline> due(NominationDetail dossier) {
        Term term = term(dossier.summary().status());
        if (term == null || dossier.history().isEmpty()) {
            return Optional.empty();
        }
        StepSummary last = dossier.history().get(dossier.history().size() - 1);
        LocalDate since = LocalDate.ofInstant(last.at(), OFFICE);
        return catalogue.allTerms(since).stream()
                .filter(terms -> terms.form().code().equals(dossier.summary().formCode()))
                .findFirst()
                .flatMap(terms -> deadlines.of(terms, term, since));
    }

    private static Term term(NominationStatus status) {
        return switch (status) {
            case ENDORSED -> Term.APPRAISAL_DAYS;
            case APPRAISED -> Term.COUNCIL_DAYS;
            case PROPOSED -> Term.DECISION_DAYS;
            case DECIDED, REJECTED -> Term.NOTICE_DAYS;
            case DRAFT, RETURNED, SUBMITTED -> null;
        };
    }

    /** The unit's vote on the nominee; null where there was none, or where the reader may not see the minutes. */
    public ReviewVote vote(NominationSummary one) {
        return review(one)
                .map(review -> review.votesByNomination().get(one.id()))
                .orElse(null);
    }

    public ReviewDetail minutes(NominationSummary one) {
        return review(one).orElse(null);
    }

    public RefusalSummary refusal(NominationSummary one) {
        return one.status() == NominationStatus.REJECTED
                ? refusals.find(one.nominationId()).orElse(null)
                : null;
    }

    private Optional<ReviewDetail> review(NominationSummary one) {
        return reviews.computeIfAbsent(
                one.campaignId() + one.unitId(),
                any -> dossiers.visibleReview(new CampaignId(one.campaignId()), new UnitId(one.unitId())));
    }
}

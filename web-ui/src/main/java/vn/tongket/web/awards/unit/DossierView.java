package vn.tongket.web.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.EvidenceFiles;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.refusal.RefusalService;
import vn.tongket.awards.refusal.RefusalSummary;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.planning.directory.UnitId;

/** What belongs to a dossier beside the nomination, for the page that shows it whole (hồ sơ đầy đủ). */
@Named
@RequestScoped
public class DossierView {

    @Inject
    private DossierService dossiers;

    @Inject
    private RefusalService refusals;

    @Inject
    private AttachmentDesk files;

    private final Map<String, ReportText> reports = new HashMap<>();
    private final Map<String, Optional<ReviewDetail>> reviews = new HashMap<>();

    public ReportText report(NominationSummary one) {
        return reports.computeIfAbsent(one.id(), any -> dossiers.report(one.nominationId()));
    }

    public List<AttachmentSummary> evidence(NominationSummary one) {
        return files.list(EvidenceFiles.KIND, one.id());
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

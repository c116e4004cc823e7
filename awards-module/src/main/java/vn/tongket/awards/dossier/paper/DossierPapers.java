package vn.tongket.awards.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.dossier.DossierError;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.paper.PaperFile;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.render.DocumentRenderer;

/** Prints what a unit sends (in tờ trình, danh sách, biên bản bình xét, báo cáo thành tích). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class DossierPapers {

    @Inject
    private DossierService dossiers;

    @Inject
    private NominationService nominations;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DocumentRenderer renderer;

    public PaperFile proposal(@NotNull CampaignId id, @NotNull UnitId unit, @NotNull PaperFormat format) {
        List<NominationSummary> all = dossiers.ofUnit(id, unit);
        if (all.isEmpty()) {
            throw new BusinessException(DossierError.NOTHING_TO_PROPOSE);
        }
        CampaignDetail campaign = campaigns.get(id);
        LocalDate today = LocalDate.now();
        UnitProposalPaper paper = new UnitProposalPaper(
                campaign,
                letterheads.of(unit, campaign, today),
                forms(today),
                dossiers.review(id, unit).map(ReviewDetail::votesByNomination).orElse(Map.of()));
        return format.file("to-trinh-de-nghi", paper.document(all, today), renderer);
    }

    public PaperFile minutes(@NotNull CampaignId id, @NotNull UnitId unit, @NotNull PaperFormat format) {
        ReviewDetail review =
                dossiers.review(id, unit).orElseThrow(() -> new BusinessException(DossierError.REVIEW_NOT_FOUND));
        CampaignDetail campaign = campaigns.get(id);
        LocalDate day = review.entry().meeting().heldOn();
        MinutesPaper paper =
                new MinutesPaper(campaign, letterheads.of(unit, campaign, day), review, forms(LocalDate.now()));
        return format.file("bien-ban-binh-xet", paper.document(dossiers.ofUnit(id, unit)), renderer);
    }

    public PaperFile report(@NotNull NominationId id, @NotNull PaperFormat format) {
        NominationSummary nominee = nominations.get(id).summary();
        ReportText text = dossiers.report(id);
        CampaignDetail campaign = campaigns.get(new CampaignId(nominee.campaignId()));
        LocalDate today = LocalDate.now();
        ReportPaper paper =
                new ReportPaper(campaign, letterheads.of(new UnitId(nominee.unitId()), campaign, today), nominee, text);
        String form = forms(today).getOrDefault(nominee.formCode(), nominee.formCode());
        return format.file(
                text.isWritten() ? "bao-cao-thanh-tich" : "tom-tat-thanh-tich", paper.document(form, today), renderer);
    }

    private Map<String, String> forms(LocalDate day) {
        return catalogue.forms(day).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::certificate));
    }
}

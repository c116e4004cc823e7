package vn.tongket.awards.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.nomination.NominationError;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.paper.PaperFile;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.render.DocumentRenderer;

/** The notices of refusal, for whoever sees the nomination (tra cứu, in thông báo kết quả). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class RefusalService {

    @Inject
    private RefusalRepository refusals;

    @Inject
    private NominationService nominations;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private DocumentRenderer renderer;

    public Optional<RefusalSummary> find(@NotNull NominationId id) {
        nominations.get(id);
        return refusals.find(id.value());
    }

    public PaperFile print(@NotNull NominationId id, @NotNull PaperFormat format) {
        RefusalSummary notice = find(id).orElseThrow(() -> new BusinessException(NominationError.NOT_FOUND, id));
        NominationSummary refused = nominations.get(id).summary();
        CampaignDetail campaign = campaigns.get(new CampaignId(refused.campaignId()));
        return format.file("thong-bao-ket-qua", document(notice, refused, campaign), renderer);
    }

    private OfficialDocument document(RefusalSummary notice, NominationSummary refused, CampaignDetail campaign) {
        String body = notice.unitName();
        String form = catalogue.form(refused.formCode(), notice.issuedOn()).certificate();
        String parent = body.equals(campaign.decidingUnitName()) ? "" : upper(campaign.decidingUnitName());
        return OfficialDocument.issuedBy(parent, upper(body))
                .number(notice.number() == null ? "TB" : notice.number())
                .at(campaign.place(), notice.issuedOn())
                .type(RefusalWording.of("type"))
                .title(RefusalWording.of("title", inSentence(campaign.title())))
                .paragraph(RefusalWording.of("opening", body, form, refused.nomineeName(), refused.unitName()))
                .paragraph(RefusalWording.of("result"))
                .keyedLine(RefusalWording.of("reason"), notice.reason())
                .paragraph(RefusalWording.of("closing", body, refused.unitName()))
                .recipients(List.of(refused.unitName(), RefusalWording.of("recipient.file")))
                .signedBy(new SignatureBlock(
                        List.of(),
                        upper(notice.signer().title()),
                        notice.signer().name()))
                .build();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi-VN"));
    }

    private static String inSentence(String title) {
        return title.startsWith("Phong trào") ? "phong" + title.substring(5) : title;
    }
}

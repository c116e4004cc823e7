package vn.tongket.awards.campaign.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.paper.PaperFile;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.register.DocumentKind;

/** Prints guidance as the letter that it is (in công văn hướng dẫn), AWD-104. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member", "clerk"})
public class GuidancePapers {

    @Inject
    private GuidanceService guidance;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DirectoryService directory;

    @Inject
    private DocumentRenderer renderer;

    public PaperFile print(@NotBlank String id, @NotNull PaperFormat format) {
        GuidanceDetail sent = guidance.get(id);
        return format.file("cong-van-huong-dan", document(sent, campaigns.get(sent.campaign())), renderer);
    }

    private OfficialDocument document(GuidanceDetail sent, CampaignDetail campaign) {
        GuidanceIssue issue = sent.issue();
        UnitSummary unit = directory.unit(new UnitId(issue.unitId()));
        boolean authority = issue.unitId().equals(campaign.decidingUnit().value());
        OfficialDocumentBuilder letter = OfficialDocument.issuedBy(
                        authority ? "" : upper(campaign.decidingUnitName()), upper(issue.unitName()))
                .number(issue.number() == null ? DocumentKind.LETTER.symbol(symbol(unit), null) : issue.number())
                .at(campaign.place(), issue.issuedOn())
                .title(GuidanceWording.subject(sent.title()))
                .addressedTo(names(sent.units()));
        sent.text().lines().filter(line -> !line.isBlank()).map(String::strip).forEach(letter::paragraph);
        return letter.recipients(List.of(GuidanceWording.of("recipient.each"), GuidanceWording.of("recipient.file")))
                .signedBy(new SignatureBlock(List.of(), upper(issue.signerTitle()), issue.signer()))
                .build();
    }

    private List<String> names(List<UnitId> units) {
        return directory.unitsById(units).stream().map(UnitSummary::name).toList();
    }

    private static String symbol(UnitSummary unit) {
        return unit.symbol() == null ? "" : unit.symbol();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi-VN"));
    }
}

package vn.tongket.awards.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.change.ChangeDetail;
import vn.tongket.awards.change.ChangeId;
import vn.tongket.awards.change.ChangeService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionError;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.certificate.CertificateSheet;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** Prints the papers of the award work (in tờ trình, quyết định, giấy khen). */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class AwardPapers {

    @Inject
    private CampaignService campaigns;

    @Inject
    private DecisionService decisions;

    @Inject
    private ProposalService proposals;

    @Inject
    private NominationService nominations;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private ChangeService changes;

    @Inject
    private SignatureRecordService records;

    @Inject
    private Press press;

    public PaperFile decision(@NotNull DecisionId id, @NotNull PaperFormat format) {
        DecisionDetail decision = decisions.get(id);
        Optional<PaperFile> signed = signed(id.value(), decision.number(), format);
        if (signed.isPresent()) {
            return signed.get();
        }
        OfficialDocument document =
                new DecisionPaper(decision, campaigns.get(decision.campaign())).document(decisions.proposalsOf(id));
        return press.print(decision.number(), document, format);
    }

    /** What went out with its signatures, byte for byte (SGN-12). */
    private Optional<PaperFile> signed(String id, String number, PaperFormat format) {
        return format != PaperFormat.PDF || number == null
                ? Optional.empty()
                : records.file(id, FileStage.ISSUED)
                        .map(content -> new PaperFile(number.replace('/', '-') + ".pdf", format.mediaType(), content));
    }

    /** @param portal the address under which the reader reached the portal; the office's own setting comes first */
    public PaperFile certificates(@NotNull DecisionId id, String portal) {
        return press.print(decisions.get(id).number(), sheets(id, portal));
    }

    /** What stands on the certificates of all whose award stands, in the order of the stage. */
    public List<CertificateSheet> sheets(@NotNull DecisionId id, String portal) {
        DecisionDetail decision = decisions.get(id);
        List<RollEntry> standing = decisions.standing(id);
        if (standing.isEmpty()) {
            throw new BusinessException(DecisionError.NOTHING_STANDS, decision.number());
        }
        String address = ConfigProvider.getConfig()
                .getOptionalValue("tongket.mail.portal", String.class)
                .orElse(portal);
        return new Certificates(decision, campaigns.get(decision.campaign()), address).sheets(standing);
    }

    public PaperFile change(@NotNull ChangeId id, @NotNull PaperFormat format) {
        ChangeDetail change = changes.get(id);
        DecisionDetail changed = decisions.get(change.decision());
        String proposer = campaigns.get(changed.campaign()).proposingUnitName();
        return press.print(change.number(), new ChangePaper(change, changed, proposer).document(), format);
    }

    @RolesAllowed({"leader", "planner", "auditor"})
    public PaperFile proposal(@NotNull ProposalId id, @NotNull PaperFormat format) {
        ProposalSummary proposal = proposals.get(id);
        Optional<PaperFile> signed = signed(id.value(), proposal.number(), format);
        if (signed.isPresent()) {
            return signed.get();
        }
        CampaignDetail campaign = campaigns.get(new CampaignId(proposal.campaignId()));
        List<NominationSummary> list = nominations.ofProposal(id);
        LocalDate day = proposal.issued() ? proposal.issuedOn() : LocalDate.now();
        Map<String, String> names = catalogue.forms(day).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::certificate));
        OfficialDocument document =
                new ProposalPaper(proposal, campaign, list, names).document(press.letterhead(campaign, day));
        return press.print(proposal.issued() ? proposal.number() : "to-trinh", document, format);
    }
}

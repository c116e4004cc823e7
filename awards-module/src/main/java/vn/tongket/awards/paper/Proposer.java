package vn.tongket.awards.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.plan.PlanDirectory;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.register.DocumentKind;

/** Who signs a proposal, under which head (người ký và thể thức tờ trình). */
@ApplicationScoped
class Proposer {

    /** The area in a body's name, which the line "TM. …" leaves out. */
    private static final Pattern AREA = Pattern.compile(
            "\\s+(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\\s+\\p{Lu}.*$",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Inject
    private DirectoryService directory;

    @Inject
    private PlanDirectory plans;

    ProposalPaper.Letterhead letterhead(CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = directory.unit(campaign.proposingUnit());
        Optional<PlanHeader> plan = Optional.ofNullable(campaign.plan()).map(plans::header);
        String symbol = DocumentKind.SUBMISSION.abbreviation() + "-" + (unit.symbol() == null ? "" : unit.symbol());
        return new ProposalPaper.Letterhead(
                plan.map(PlanHeader::issuingParent)
                        .filter(parent -> plan.get().issuer().equals(unit.unitId()))
                        .map(Wording::upper)
                        .orElse(""),
                plan.map(PlanHeader::place).filter(place -> !place.isBlank()).orElse(campaign.place()),
                symbol,
                signature(unit, day));
    }

    private SignatureBlock signature(UnitSummary unit, LocalDate day) {
        Optional<Member> head = directory.members(List.of(unit.unitId()), day).stream()
                .filter(Member::head)
                .findFirst();
        String title = Wording.upper(head.map(Member::position).orElse(""));
        boolean collegiate = unit.kind() != UnitKind.DEPARTMENT;
        String chairman = Wording.of("signature.chairman");
        return new SignatureBlock(
                collegiate
                        ? List.of(Wording.of(
                                "signature.on-behalf",
                                Wording.upper(AREA.matcher(unit.name()).replaceFirst(""))))
                        : List.of(),
                title.startsWith(chairman) ? chairman : title,
                head.map(Member::fullName).orElse(""));
    }
}

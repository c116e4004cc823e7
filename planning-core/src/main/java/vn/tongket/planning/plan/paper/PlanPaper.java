package vn.tongket.planning.plan.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** The plan as an official document (bản trình bày của kế hoạch), PLN-12. */
public final class PlanPaper {

    private PlanPaper() {}

    /** @param series the group of letters that the number will have, such as {@code KH-UBBC}, while there is none */
    public static OfficialDocument of(PlanHeader header, PlanText stored, String series) {
        PlanText text = bound(header, stored);
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        capitals(header.issuingParent()), capitals(header.issuingBody()))
                .number(header.number() == null ? series : header.number())
                .at(header.place() == null ? "" : header.place(), header.issueDate())
                .type(capitals(text.type()))
                .title(text.title())
                .basedOn(text.legalBases())
                .addAll(BodyBlocks.of(text).stream().map(PlacedBlock::block).toList());
        return paper.recipients(text.recipients())
                .signedBy(signature(text.signer()))
                .build();
    }

    /** A plan that was stored before text and data were bound may not say all of its data. */
    private static PlanText bound(PlanHeader header, PlanText text) {
        PlanLetterhead head = new PlanLetterhead(null, null, null, null, null);
        PlanTime time = new PlanTime(header.timeText(), null, null);
        return PlanBinding.bound(new PlanDraft(null, head, text, time, List.of()))
                .text();
    }

    public static SignatureBlock signature(PlanSigner signer) {
        return new SignatureBlock(
                signer.authorityLines(),
                Objects.requireNonNullElse(signer.title(), ""),
                Objects.requireNonNullElse(signer.name(), ""));
    }

    private static String capitals(String name) {
        return name == null ? "" : name.toUpperCase(Locale.ROOT);
    }
}

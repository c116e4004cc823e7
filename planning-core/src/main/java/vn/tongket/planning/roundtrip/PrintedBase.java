package vn.tongket.planning.roundtrip;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.paper.BodyBlocks;
import vn.tongket.planning.plan.paper.PlacedBlock;
import vn.tongket.planning.plan.paper.PlanPaper;

/** The version that a file came from, as it was printed then (bản gốc như đã in). */
final class PrintedBase {

    private final PlanDraft draft;
    private final PlanSheet sheet;
    private final OfficialDocument paper;
    private final List<PlacedBlock> blocks;

    /** @param draft bound, as whatever is printed is */
    PrintedBase(PlanDraft draft) {
        this.draft = draft;
        sheet = PlanSheet.of(draft);
        paper = PlanPaper.of(header(draft), draft.text(), "KH");
        blocks = BodyBlocks.of(draft.text());
    }

    private static PlanHeader header(PlanDraft draft) {
        PlanLetterhead head = draft.letterhead();
        PlanSigner signer = draft.text().signer();
        return new PlanHeader(
                null,
                null,
                head.issuingParent(),
                head.issuingBody(),
                null,
                null,
                draft.text().title(),
                PlanStatus.DRAFT,
                draft.time().text(),
                null,
                draft.text().venue(),
                head.place(),
                signer.authority(),
                signer.title(),
                signer.name());
    }

    PlanDraft draft() {
        return draft;
    }

    PlanSheet sheet() {
        return sheet;
    }

    OfficialDocument paper() {
        return paper;
    }

    int blockCount() {
        return blocks.size();
    }

    PlacedBlock block(int number) {
        return blocks.get(number);
    }

    /** As printed: the last one with the mark that closes the document. */
    Block printed(int number) {
        return paper.body().get(number);
    }

    List<PlanLine> body() {
        return sheet.lines(PlanPart.PARAGRAPH);
    }

    /** Which stored recipient each printed one is; an empty one is not printed. */
    List<Integer> recipients() {
        List<Integer> printed = new ArrayList<>();
        List<String> stored = draft.text().recipients();
        for (int i = 0; i < stored.size(); i++) {
            if (!Unprinted.recipient(stored.get(i)).isEmpty()) {
                printed.add(i);
            }
        }
        return printed;
    }
}

package vn.tongket.awards.paper;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.change.ChangeDetail;
import vn.tongket.awards.change.ChangeKind;
import vn.tongket.awards.change.ChangeWords;
import vn.tongket.awards.change.ChangedLine;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.document.wording.VietnameseNumber;

/** A correcting or cancelling decision as an official document (văn bản quyết định đính chính, hủy bỏ). */
final class ChangePaper {

    private final ChangeDetail change;
    private final DecisionDetail changed;
    private final String proposer;

    ChangePaper(ChangeDetail change, DecisionDetail changed, String proposer) {
        this.change = change;
        this.changed = changed;
        this.proposer = proposer;
    }

    OfficialDocument document() {
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy("", Wording.upper(change.unitName()))
                .number(change.number())
                .at(change.place(), change.decidedOn())
                .type(Wording.of("decision.type"))
                .title(ChangeWords.title(change.kind(), changed.number()))
                .decidedBy(Wording.of("decision.authority", Wording.upper(change.unitName())))
                .basedOn(bases())
                .centered(Wording.of("decision.decides"));
        if (change.kind() == ChangeKind.CORRECTION) {
            correct(paper);
        } else {
            cancel(paper);
        }
        return paper.recipients(Wording.lines("decision.recipients"))
                .signedBy(signature())
                .annex(list())
                .build();
    }

    private void correct(OfficialDocumentBuilder paper) {
        paper.article("1", Wording.of("change.correct", cited(), reason()))
                .article("2", Wording.of("change.correct.rest", changed.number()))
                .article("3", Wording.of("change.carried-out", proposer));
    }

    private void cancel(OfficialDocumentBuilder paper) {
        paper.article(
                        "1",
                        Wording.of(
                                "change.cancel",
                                changed.certificate(),
                                counted(),
                                cited(),
                                Wording.of("change.ground." + change.ground()),
                                reason()))
                .article(
                        "2",
                        Wording.of(
                                "change.recover",
                                changed.certificate(),
                                Wording.money(change.toRecover()),
                                VietnameseNumber.dong(change.toRecover()),
                                change.fund()))
                .article("3", Wording.of("change.carried-out", proposer));
    }

    private List<String> bases() {
        List<String> bases = new ArrayList<>(List.of(change.law()));
        if (change.kind() == ChangeKind.CANCELLATION && !change.citation().isBlank()) {
            bases.add(change.citation());
        }
        bases.add(Wording.of("change.basis", cited(), Wording.of("decision.issuer", changed.unitName())));
        return bases;
    }

    private String reason() {
        return change.reason().strip().replaceAll("[.;\\s]+$", "");
    }

    private String cited() {
        return Wording.of("change.cited", changed.number(), OfficialDate.inWords(changed.decidedOn()));
    }

    private String counted() {
        long collectives =
                change.lines().stream().filter(ChangedLine::collective).count();
        return Wording.counted(collectives, change.lines().size() - collectives);
    }

    private Annex list() {
        String reference = Annex.reference(
                Wording.of("decision.type.cited"),
                DocumentNumber.parse(change.number()),
                change.decidedOn(),
                Wording.of("decision.issuer", change.unitName()));
        boolean correction = change.kind() == ChangeKind.CORRECTION;
        List<ChangedLine> lines = change.lines();
        return AwardLists.list(
                        Wording.of(correction ? "change.list.corrected" : "change.list.cancelled"),
                        reference,
                        correction ? corrected() : cancelled(),
                        lines,
                        correction ? ChangePaper::corrected : ChangePaper::cancelled,
                        correction
                                ? Wording.of("change.total", "%02d".formatted(lines.size()))
                                : Wording.of(
                                        "list.total.money",
                                        counted(),
                                        Wording.money(change.toRecover()),
                                        VietnameseNumber.dong(change.toRecover())))
                .get(0);
    }

    private static List<Column> corrected() {
        return List.of(
                AwardLists.column("number", 6, Align.CENTER),
                AwardLists.column("register", 14, Align.CENTER),
                AwardLists.column("field", 16, Align.LEFT),
                AwardLists.column("printed", 34, Align.LEFT),
                AwardLists.column("correct", 34, Align.LEFT));
    }

    private static List<Column> cancelled() {
        return List.of(
                AwardLists.column("number", 6, Align.CENTER),
                AwardLists.column("awardee", 34, Align.LEFT),
                AwardLists.column("unit", 34, Align.LEFT),
                AwardLists.column("register", 14, Align.CENTER),
                AwardLists.column("recovered", 16, Align.RIGHT));
    }

    private static List<String> corrected(int number, ChangedLine line) {
        return List.of(
                String.valueOf(number),
                line.registerNumber(),
                Wording.of("change.field." + line.field()),
                line.oldValue(),
                line.newValue());
    }

    private static List<String> cancelled(int number, ChangedLine line) {
        return List.of(
                String.valueOf(number),
                line.calledName(),
                line.unitName(),
                line.registerNumber(),
                Wording.money(line.prize()));
    }

    private SignatureBlock signature() {
        return change.forChairman()
                ? new SignatureBlock(
                        List.of(Wording.of("signature.for-chairman")),
                        Wording.of("signature.vice-chairman"),
                        change.signerName())
                : new SignatureBlock(List.of(), Wording.of("signature.chairman"), change.signerName());
    }
}

package vn.tongket.planning.document;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.document.wording.LegalBases;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * An official administrative document (văn bản hành chính) ready to be printed: what it says, in the order in which
 * Decree 30/2020 places it, and nothing about how it looks.
 */
public record OfficialDocument(
        DocumentHeader header,
        DocumentTitle title,
        List<String> bases,
        List<Block> body,
        DocumentClosing closing,
        List<Annex> annexes) {

    public OfficialDocument {
        bases = LegalBases.punctuated(PrintedText.clean(bases));
        body = closed(body);
        annexes = List.copyOf(annexes);
    }

    public static OfficialDocumentBuilder issuedBy(String parentBody, String body) {
        return new OfficialDocumentBuilder(new IssuerBlock(parentBody, body));
    }

    /** The words under which the file is known: name of the type and subject. */
    public String caption() {
        return (title.typeName() + " " + title.subject()).strip();
    }

    /** The annexes as they are printed: numbered I, II, III when there are several (DOC-13). */
    public List<Annex> labelledAnnexes() {
        return AnnexLabels.numbered(annexes);
    }

    /**
     * Where the blocks begin that stay on one page with the signature (DOC-11), so that nobody signs an empty page: the
     * last sentence and a picture after it. A table may be too long for that.
     */
    public int endingIndex() {
        int index = body.size();
        while (index > 0 && body.get(index - 1) instanceof Picture) {
            index--;
        }
        boolean sentence = index > 0 && !(body.get(index - 1) instanceof Table);
        return sentence ? index - 1 : index;
    }

    /** Closes the last sentence; a picture after it does not count, and a table or a heading is left as it is. */
    private static List<Block> closed(List<Block> body) {
        List<Block> closed = new ArrayList<>(body);
        int last = closed.size() - 1;
        while (last >= 0 && closed.get(last) instanceof Picture) {
            last--;
        }
        if (last >= 0) {
            closed.set(last, closed.get(last).closed());
        }
        return List.copyOf(closed);
    }
}

package vn.tongket.planning.document;

import java.util.List;

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
        bases = LegalBases.punctuated(DocumentText.clean(bases));
        body = ClosingMark.at(body);
        annexes = List.copyOf(annexes);
    }

    public static OfficialDocumentBuilder issuedBy(String parentBody, String body) {
        return new OfficialDocumentBuilder(new IssuerBlock(parentBody, body));
    }

    /** The words under which the file is known: name of the type and subject. */
    public String caption() {
        return (title.typeName() + " " + title.subject()).strip();
    }

    /** The annexes as they are printed: numbered I, II, III when there are several (DOC-12). */
    public List<Annex> labelledAnnexes() {
        return AnnexLabels.numbered(annexes);
    }
}

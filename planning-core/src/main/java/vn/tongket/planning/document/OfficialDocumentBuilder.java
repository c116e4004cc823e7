package vn.tongket.planning.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an official document together from top to bottom (soạn văn bản). */
public final class OfficialDocumentBuilder {

    private final IssuerBlock issuer;
    private DocumentNumber number = DocumentNumber.draft("");
    private String place = "";
    private LocalDate date;
    private Urgency urgency = Urgency.NONE;
    private String typeName = "";
    private String subject = "";
    private String authority = "";
    private List<String> addressees = List.of();
    private List<String> bases = List.of();
    private final List<Block> body = new ArrayList<>();
    private List<String> recipients = List.of();
    private SignatureBlock signature;
    private SignatureBlock leftSignature;
    private final List<Annex> annexes = new ArrayList<>();

    OfficialDocumentBuilder(IssuerBlock issuer) {
        this.issuer = issuer;
    }

    /** {@code 03/KH-UBBC}, or {@code KH-UBBC} for a draft that has no number yet. */
    public OfficialDocumentBuilder number(String numberAndSymbol) {
        return number(DocumentNumber.parse(numberAndSymbol));
    }

    public OfficialDocumentBuilder number(DocumentNumber value) {
        number = value;
        return this;
    }

    /** A date of {@code null} leaves gaps to be filled in by hand. */
    public OfficialDocumentBuilder at(String where, LocalDate when) {
        place = where;
        date = when;
        return this;
    }

    public OfficialDocumentBuilder urgency(Urgency value) {
        urgency = value;
        return this;
    }

    /** {@code null} or empty for a công văn. */
    public OfficialDocumentBuilder type(String name) {
        typeName = name;
        return this;
    }

    public OfficialDocumentBuilder title(String text) {
        subject = text;
        return this;
    }

    /** Who decides: {@code CHỦ TỊCH ỦY BAN NHÂN DÂN …}, above the bases of a decision. */
    public OfficialDocumentBuilder decidedBy(String office) {
        authority = office;
        return this;
    }

    public OfficialDocumentBuilder addressedTo(List<String> names) {
        addressees = names;
        return this;
    }

    public OfficialDocumentBuilder basedOn(List<String> texts) {
        bases = texts;
        return this;
    }

    public OfficialDocumentBuilder add(Block block) {
        body.add(block);
        return this;
    }

    public OfficialDocumentBuilder addAll(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    public OfficialDocumentBuilder paragraph(String text) {
        return add(new Block.Paragraph(text));
    }

    public OfficialDocumentBuilder heading(int level, String headingNumber, String text) {
        return add(new Block.Heading(level, headingNumber, text));
    }

    public OfficialDocumentBuilder bullet(String marker, String text) {
        return add(new Block.Bullet(marker, text));
    }

    public OfficialDocumentBuilder clause(String clauseNumber, String clauseTitle, String text) {
        return add(new Block.Clause(clauseNumber, clauseTitle, text));
    }

    public OfficialDocumentBuilder article(String articleNumber, String text) {
        return add(new Block.Article(articleNumber, "", text));
    }

    public OfficialDocumentBuilder centered(String text) {
        return add(new Block.Centered(text));
    }

    public OfficialDocumentBuilder keyedLine(String label, String text) {
        return add(new Block.KeyedLine(label, text));
    }

    public OfficialDocumentBuilder recipients(List<String> names) {
        recipients = names;
        return this;
    }

    public OfficialDocumentBuilder signedBy(SignatureBlock value) {
        signature = value;
        return this;
    }

    /** The secretary of minutes (thư ký), who signs at the left. */
    public OfficialDocumentBuilder recordedBy(SignatureBlock secretary) {
        leftSignature = secretary;
        return this;
    }

    public OfficialDocumentBuilder annex(Annex annex) {
        annexes.add(annex);
        return this;
    }

    public OfficialDocument build() {
        return new OfficialDocument(
                new DocumentHeader(issuer, number, place, date, urgency),
                new DocumentTitle(typeName, subject, authority, addressees),
                bases,
                body,
                new DocumentClosing(recipients, Optional.ofNullable(signature), Optional.ofNullable(leftSignature)),
                annexes);
    }
}

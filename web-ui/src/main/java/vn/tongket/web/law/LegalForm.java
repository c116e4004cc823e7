package vn.tongket.web.law;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.law.Citation;
import vn.tongket.planning.law.LegalEntry;
import vn.tongket.planning.law.LegalKind;

/** The fields of {@code law/document.xhtml}. */
public class LegalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LegalKind kind;
    private String number;
    private String title;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate inForceFrom;
    private LocalDate inForceUntil;
    private String replacedBy;
    private String amendedBy;
    private String source;

    static LegalForm of(LegalEntry entry) {
        LegalForm form = new LegalForm();
        form.kind = entry.kind();
        form.number = entry.number();
        form.title = entry.title();
        form.issuer = entry.issuer();
        form.issuedOn = entry.issuedOn();
        form.inForceFrom = entry.inForceFrom();
        form.inForceUntil = entry.inForceUntil();
        form.replacedBy = entry.replacedBy();
        form.amendedBy = entry.amendedBy();
        form.source = entry.source();
        return form;
    }

    /** Begins with what a plan's own sentence says of it. */
    static LegalForm of(Citation citation) {
        LegalForm form = new LegalForm();
        form.kind = citation.kind();
        form.number = citation.number();
        form.title = citation.name();
        form.issuer = citation.issuer();
        form.issuedOn = citation.issuedOn();
        return form;
    }

    /** @param replacing id of the document whose number was entered; null for none */
    LegalEntry entry(String replacing) {
        return new LegalEntry(
                kind, number, title, issuer, issuedOn, inForceFrom, inForceUntil, replacing, amendedBy, source);
    }

    public LegalKind getKind() {
        return kind;
    }

    public void setKind(LegalKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public LocalDate getInForceUntil() {
        return inForceUntil;
    }

    public void setInForceUntil(LocalDate inForceUntil) {
        this.inForceUntil = inForceUntil;
    }

    public String getReplacedBy() {
        return replacedBy;
    }

    public void setReplacedBy(String replacedBy) {
        this.replacedBy = replacedBy;
    }

    public String getAmendedBy() {
        return amendedBy;
    }

    public void setAmendedBy(String amendedBy) {
        this.amendedBy = amendedBy;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

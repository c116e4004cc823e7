package vn.tongket.web.signing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.DelegationEntry;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.web.shell.VietnameseFormat;

/** A delegation while it is written (nội dung ủy quyền). */
public class DelegationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String authorityId;
    private PersonSummary delegate;
    private SigningForm form;
    private DocumentKind kind;
    private String title;
    private String writtenAs;
    private LocalDate from = LocalDate.now(VietnameseFormat.OFFICE);
    private LocalDate to;

    DelegationEntry entry() {
        return new DelegationEntry(authorityId, delegate.personId(), form, kind, title, writtenAs, from, to);
    }

    public String getAuthorityId() {
        return authorityId;
    }

    public void setAuthorityId(String authorityId) {
        this.authorityId = authorityId;
    }

    public PersonSummary getDelegate() {
        return delegate;
    }

    public void setDelegate(PersonSummary delegate) {
        this.delegate = delegate;
    }

    public SigningForm getForm() {
        return form;
    }

    public void setForm(SigningForm form) {
        this.form = form;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWrittenAs() {
        return writtenAs;
    }

    public void setWrittenAs(String writtenAs) {
        this.writtenAs = writtenAs;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

package vn.tongket.web.signing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.AuthorityEntry;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.web.shell.VietnameseFormat;

/** A signing authority while it is entered (khai báo thẩm quyền ký). */
public class AuthorityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UnitSummary body;
    private PersonSummary person;
    private String positionId;
    private DocumentKind kind;
    private SigningForm form;
    private String collective;
    private String title;
    private String headTitle;
    private LocalDate from = LocalDate.now(VietnameseFormat.OFFICE);
    private LocalDate to;

    AuthorityEntry entry() {
        return new AuthorityEntry(
                body.unitId(),
                person == null ? null : person.personId(),
                positionId,
                kind,
                form,
                collective,
                title,
                headTitle,
                from,
                to);
    }

    public UnitSummary getBody() {
        return body;
    }

    public void setBody(UnitSummary body) {
        this.body = body;
    }

    public PersonSummary getPerson() {
        return person;
    }

    public void setPerson(PersonSummary person) {
        this.person = person;
    }

    public String getPositionId() {
        return positionId;
    }

    public void setPositionId(String positionId) {
        this.positionId = positionId;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public SigningForm getForm() {
        return form;
    }

    public void setForm(SigningForm form) {
        this.form = form;
    }

    public String getCollective() {
        return collective;
    }

    public void setCollective(String collective) {
        this.collective = collective;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHeadTitle() {
        return headTitle;
    }

    public void setHeadTitle(String headTitle) {
        this.headTitle = headTitle;
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

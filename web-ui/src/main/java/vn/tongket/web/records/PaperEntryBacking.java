package vn.tongket.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.HandSignedPaper;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.planning.register.RegisteredNumber;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** A paper signed by hand that asks for its number, on {@code records/outgoing.xhtml}. */
@Named
@ViewScoped
public class PaperEntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService register;

    @Inject
    private OutgoingListBacking shown;

    @Inject
    private Messages messages;

    private String body;
    private DocumentKind kind = DocumentKind.NOTICE;
    private LocalDate signedOn = LocalDate.now(VietnameseFormat.OFFICE);
    private String title;
    private String signer;
    private String recipients = "Lưu: VT";
    private String lateReason;

    @PostConstruct
    void begin() {
        body = shown.getBody();
    }

    public String enter() {
        RegisteredNumber number = register.enter(
                new HandSignedPaper(new UnitId(body), kind, signedOn, title, signer, lines(recipients), lateReason));
        messages.info("recordText", "outgoing.entered", number.symbol());
        return "/records/outgoing?faces-redirect=true&body=" + body + "&year=" + signedOn.getYear();
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}

package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.WordDiff;
import vn.tongket.planning.comparison.WordPiece;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.signing.desk.PlanPapers;
import vn.tongket.planning.signing.desk.SealedIssueService;
import vn.tongket.planning.signing.desk.SigningDeskService;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignatureSummary;
import vn.tongket.planning.signing.review.ReviewService;
import vn.tongket.planning.signing.review.ReviewedChanges;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code signing/sign.xhtml}: what changed, the signature, and the issue with the agency's signature. */
@Named
@ViewScoped
public class SignBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SigningDeskService desk;

    @Inject
    private ReviewService reviews;

    @Inject
    private SignatureRecordService records;

    @Inject
    private SealedIssueService sealing;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private final KeyForm key = new KeyForm();
    private String kind = PlanPapers.KIND;
    private String id;
    private SignablePaper paper;
    private ReviewedChanges review;
    private SignatureSummary signature;
    private Map<FileStage, Revocation> keyStates = Map.of();
    private PersonSummary paperSigner;
    private LocalDate paperDay = LocalDate.now(VietnameseFormat.OFFICE);

    public void load() {
        paper = desk.paper(new PaperRef(kind, id == null ? "" : id));
        review = PlanPapers.KIND.equals(kind) ? reviews.since(new PlanId(id)) : null;
        List<SignatureSummary> signatures = records.list(paper.ref().id());
        signature = signatures.stream()
                .filter(one -> paper.issued() || one.version() == paper.version())
                .findFirst()
                .orElse(null);
        keyStates = signature == null ? Map.of() : records.keyStates(paper.ref().id(), signature.version());
    }

    /** SGN-20 In the words of the office; empty where nothing was signed with a key at that stage. */
    public String keyState(String stage) {
        Revocation state = keyStates.get(FileStage.valueOf(stage));
        return state == null ? "" : state.name();
    }

    public void sign() {
        if (key.pictureSent() != null) {
            desk.keepMyPicture(key.pictureSent());
        }
        Revocation answer = desk.sign(paper.ref(), key.order(), paper.version());
        messages.info("signText", "sign.signed");
        if (answer == Revocation.UNKNOWN) {
            messages.warn("signText", "sign.key-unknown");
        }
        load();
    }

    public void recordPaper() {
        desk.recordPaper(paper.ref(), paperSigner.personId(), paperDay, paper.version());
        messages.info("signText", "sign.paper-recorded", paperSigner.fullName());
        load();
    }

    public void issue() {
        if (key.pictureSent() != null) {
            sealing.keepSeal(paper.issuer(), key.pictureSent());
        }
        SignablePaper issued = sealing.issue(paper.ref(), key.order(), null, paper.version());
        messages.info("signText", "sign.issued", issued.number());
        load();
    }

    public boolean isOpen() {
        return paper.approved();
    }

    public boolean isSigner() {
        return isOpen() && signature == null && caller().holdsAny(Role.LEADER, Role.DEPARTMENT_HEAD);
    }

    public boolean isClerk() {
        return isOpen() && caller().may(Role.CLERK, paper.issuer());
    }

    private Caller caller() {
        return currentUser.caller();
    }

    public String place(PlanChange change) {
        return PlanComparison.place(change, messages.locale());
    }

    public List<WordPiece> words(PlanChange change) {
        return WordDiff.of(change.oldWords(), change.newWords());
    }

    public String getId() {
        return id;
    }

    /** The address of a later request of the page does not name the paper any more. */
    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? this.kind : kind;
    }

    public SignablePaper getPaper() {
        return paper;
    }

    public ReviewedChanges getReview() {
        return review;
    }

    public SignatureSummary getSignature() {
        return signature;
    }

    public KeyForm getKey() {
        return key;
    }

    public PersonSummary getPaperSigner() {
        return paperSigner;
    }

    public void setPaperSigner(PersonSummary paperSigner) {
        this.paperSigner = paperSigner;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }
}

package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningForm;

/** Who signs a decision, and in which office (người ký, chức vụ). */
@Embeddable
class Signer {

    @Column(name = "decided_by")
    private String personId;

    @Column(name = "signer_name")
    private String name;

    @Column(name = "signer_title")
    private String title;

    /** Whether a vice chairman signs in the chairman's stead (KT.). */
    @Column(name = "for_chairman")
    private boolean forChairman;

    protected Signer() {
        // for JPA
    }

    Signer(Caller caller, boolean chairman) {
        this.personId = caller.person().value();
        this.name = caller.fullName();
        this.title = chairman ? "Chủ tịch" : "Phó Chủ tịch";
        this.forChairman = !chairman;
    }

    Signer(Signatory signatory) {
        this.personId = signatory.person().value();
        this.name = signatory.fullName();
        this.forChairman = signatory.form() == SigningForm.DEPUTY;
        this.title = forChairman ? "Phó Chủ tịch" : "Chủ tịch";
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    boolean forChairman() {
        return forChairman;
    }

    SignedBy signedBy() {
        return new SignedBy(personId, name, title, forChairman);
    }
}

package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tongket.planning.account.Caller;

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

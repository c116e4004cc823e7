package vn.tongket.planning.plan.contents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tongket.planning.plan.PlanSigner;

/** The stored form of {@link PlanSigner}. */
@Embeddable
class SignerPart {

    @Column(name = "signing_authority")
    private String authority;

    @Column(name = "signer_title")
    private String title;

    @Column(name = "signer_name")
    private String name;

    static SignerPart of(PlanSigner signer) {
        SignerPart part = new SignerPart();
        part.authority = signer.authority();
        part.title = signer.title();
        part.name = signer.name();
        return part;
    }

    static PlanSigner read(SignerPart part) {
        return part == null ? new PlanSigner(null, null, null) : new PlanSigner(part.authority, part.title, part.name);
    }
}

package vn.tongket.planning.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tongket.planning.plan.PlanSigner;

/** The stored form of {@link AmendmentText}. */
@Embeddable
class PaperPart {

    private String title;
    private String bases;
    private String body;
    private String recipients;
    private String authority;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "signer_name")
    private String signerName;

    static PaperPart of(AmendmentText text) {
        PaperPart part = new PaperPart();
        part.title = text.title();
        part.bases = String.join("\n", text.bases());
        part.body = text.body();
        part.recipients = String.join("\n", text.recipients());
        part.authority = text.signer().authority();
        part.signerTitle = text.signer().title();
        part.signerName = text.signer().name();
        return part;
    }

    AmendmentText text() {
        return new AmendmentText(
                title,
                bases.lines().toList(),
                body,
                recipients.lines().toList(),
                new PlanSigner(authority, signerTitle, signerName));
    }
}

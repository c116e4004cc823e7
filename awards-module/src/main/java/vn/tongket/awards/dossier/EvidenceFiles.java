package vn.tongket.awards.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.planning.attachment.AttachmentOwner;

/** Evidence of a nomination (tài liệu minh chứng), AWD-39. */
@Stateless
@LocalBean
@Local(AttachmentOwner.class)
@PermitAll
public class EvidenceFiles implements AttachmentOwner {

    public static final String KIND = "nomination";

    @Inject
    private NominationService nominations;

    @Inject
    private DossierService dossiers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireReadable(String nominationId) {
        nominations.get(new NominationId(nominationId));
    }

    @Override
    public void requireChangeable(String nominationId) {
        dossiers.requireWithWriter(new NominationId(nominationId));
    }
}

package vn.tongket.planning.incoming;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.planning.attachment.AttachmentOwner;
import vn.tongket.planning.directory.UnitId;

/** Files of incoming documents (tệp văn bản đến). */
@Stateless
@LocalBean
@Local(AttachmentOwner.class)
@PermitAll
public class IncomingFiles implements AttachmentOwner {

    public static final String KIND = "incoming";

    @Inject
    private IncomingService documents;

    @Inject
    private IncomingRights rights;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireReadable(String incomingId) {
        documents.get(new IncomingId(incomingId));
    }

    @Override
    public void requireChangeable(String incomingId) {
        rights.requireClerk(new UnitId(documents.get(new IncomingId(incomingId)).unitId()));
    }
}

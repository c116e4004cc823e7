package vn.tongket.planning.distribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.attachment.AttachmentOwner;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.EntryId;
import vn.tongket.planning.register.RegisterService;

/** Files of a registered paper (tệp của văn bản đi), such as the scan of the signed one. */
@Stateless
@LocalBean
@Local(AttachmentOwner.class)
@PermitAll
public class OutgoingFiles implements AttachmentOwner {

    public static final String KIND = "outgoing";

    @Inject
    private RegisterService register;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireReadable(String entryId) {
        register.get(new EntryId(entryId));
    }

    @Override
    public void requireChangeable(String entryId) {
        if (!register.keeps(new UnitId(register.get(new EntryId(entryId)).unitId()))) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}

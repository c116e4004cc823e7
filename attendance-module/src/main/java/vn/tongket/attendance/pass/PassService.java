package vn.tongket.attendance.pass;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.attendance.lease.LeaseDirectory;

/** Gives the office's signer (khóa ký của cơ quan); its key pair is made when it is first needed. */
@Stateless
@PermitAll
public class PassService {

    @Inject
    private SigningKeyRepository keys;

    @Inject
    private LeaseDirectory leases;

    public PassSigner signer() {
        SigningKey key = keys.find().orElseGet(() -> {
            keys.addIfNone(SigningKey.make());
            return keys.find().orElseThrow();
        });
        return new PassSigner(key, leases::homesByCode);
    }
}

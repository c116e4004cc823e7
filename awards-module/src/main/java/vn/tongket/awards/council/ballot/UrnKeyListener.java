package vn.tongket.awards.council.ballot;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Destroys the key of an urn once its count is stored for good (hủy khóa hòm phiếu), AWD-50. */
@Stateless
public class UrnKeyListener {

    @Inject
    private UrnKeys keys;

    public void destroy(@Observes(during = TransactionPhase.AFTER_SUCCESS) UrnCounted event) {
        keys.destroy(event.session());
    }
}

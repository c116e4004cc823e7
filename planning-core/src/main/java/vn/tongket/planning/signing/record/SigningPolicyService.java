package vn.tongket.planning.signing.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.tongket.planning.directory.UnitId;

/** Whether a body wants its documents signed before they are issued (quy định bắt buộc ký trước khi ban hành). */
@Stateless
@RolesAllowed({"administrator", "planner", "clerk", "leader", "auditor"})
public class SigningPolicyService {

    @Inject
    private SignatureRecordRepository records;

    public boolean requiresSignatures(@NotNull UnitId body) {
        return records.requiresSignatures(body.value());
    }

    @RolesAllowed({"administrator", "planner"})
    public void requireSignatures(@NotNull UnitId body, boolean required) {
        records.requireSignatures(body.value(), required);
    }
}

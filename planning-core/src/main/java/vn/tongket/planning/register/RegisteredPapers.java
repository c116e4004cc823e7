package vn.tongket.planning.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/** Lines of the register for the modules that work with registered papers; they decide who may see one. */
@Stateless
@PermitAll
public class RegisteredPapers {

    @Inject
    private OutgoingRegisterRepository register;

    public OutgoingEntrySummary get(@NotNull EntryId id) {
        return register.get(id).summary();
    }
}

package vn.tongket.attendance.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;

/** The places of a hall (chỗ trong hội trường) for those who come with a guest, part of a use case decided elsewhere. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlaceService {

    @Inject
    private WaitingList waitingList;

    @Inject
    private Issuing issuing;

    @Inject
    private MailingService mailing;

    /** ATT-82 How many places nobody has; nobody else takes one until the transaction ends. */
    public long free(@NotNull PlanId plan) {
        mailing.hold(plan);
        return waitingList.free(plan);
    }

    /** ATT-31 Places were given back. */
    public void givenBack(@NotNull PlanId plan, @NotNull GroupId group) {
        issuing.promote(plan, group);
    }
}

package vn.tongket.attendance.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the standing office with the guest list (chuyên viên lập danh sách và phát hành giấy mời). */
@Stateless
@RolesAllowed("planner")
public class InvitationService {

    /** No call invites more people than this. */
    public static final int MAX_PEOPLE = 10_000;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private GuestList guestList;

    @Inject
    private Issuing issuing;

    @Inject
    private GroupService groups;

    @Inject
    private ConferenceService conferences;

    @RolesAllowed({"planner", "leader", "auditor"})
    public Page<InvitationSummary> list(
            @NotNull PlanId plan, @NotNull InvitationFilter filter, @NotNull PageRequest request) {
        conferences.seen(plan);
        return invitations.list(plan, filter, request);
    }

    /** Puts people on the list without issuing anything. */
    public int enlist(@NotNull GroupId group, @NotNull List<@NotNull @Valid Guest> people) {
        GroupSummary target = planned(group);
        requireBounded(people);
        return guestList.enlist(target, people).created().size();
    }

    /** Lists people and issues their invitations at once. */
    public Invited invite(@NotNull PlanId plan, @NotNull GroupId group, @NotNull List<@NotNull @Valid Guest> people) {
        GroupSummary target = planned(group);
        if (!target.planId().equals(plan)) {
            throw new BusinessException(InvitationError.GROUP_OF_OTHER_PLAN, target.name());
        }
        requireBounded(people);
        GuestList.Listing enlisted = guestList.enlist(target, people);
        issuing.issue(plan, enlisted.all().stream().distinct().toList());
        invitations.flush();
        return new Invited(
                enlisted.created().size(),
                enlisted.all().stream().map(Invitation::summary).toList());
    }

    /** Issues the invitations of everybody on the list; answers how many (ATT-4). */
    public int issueAll(@NotNull PlanId plan) {
        conferences.planned(plan);
        return issuing.issue(plan, invitations.listed(plan));
    }

    /** ATT-31 Gives the places that are free by now to those who wait; answers how many were given. */
    public int promoteWaiting(@NotNull PlanId plan) {
        conferences.planned(plan);
        return issuing.promote(plan, null);
    }

    private GroupSummary planned(GroupId group) {
        GroupSummary target = groups.facts(group);
        conferences.planned(target.planId());
        return target;
    }

    private static void requireBounded(List<Guest> people) {
        if (people.size() > MAX_PEOPLE) {
            throw new BusinessException(InvitationError.TOO_MANY_PEOPLE, MAX_PEOPLE);
        }
    }
}

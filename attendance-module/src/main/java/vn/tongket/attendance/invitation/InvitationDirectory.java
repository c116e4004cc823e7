package vn.tongket.attendance.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.planning.plan.PlanId;

/** Finds invitations for the door (tra cứu giấy mời tại cửa), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class InvitationDirectory {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PlacementRepository placements;

    @Inject
    private GuestList guestList;

    @Inject
    private Issuing issuing;

    @Inject
    private GroupService groups;

    /** The invitation with this code, held against a substitution or revocation until the transaction ends. */
    public Optional<InvitationSummary> hold(@NotNull PlanId plan, @NotNull PassCode code) {
        invitations.holdByCode(plan, code);
        return invitations.find(plan, code);
    }

    /** Gives seats to guests, or takes them where the seat is null; other guests keep theirs. Answers how many changed. */
    public int seat(@NotNull PlanId plan, @NotNull Map<InvitationId, String> seats) {
        return placements.seat(plan, seats);
    }

    /** Makes stations the home doors of guests; their passes say so from then on. Answers how many changed. */
    public int home(@NotNull PlanId plan, @NotNull Map<InvitationId, String> stations) {
        return placements.home(plan, stations);
    }

    /** The home door of each guest who has one, issued or not. */
    public Map<InvitationId, String> homes(@NotNull PlanId plan) {
        return placements.homes(plan);
    }

    /** Puts somebody at the door on the list, with an invitation issued at once; who has one already keeps it. */
    public InvitationSummary walkIn(@NotNull GroupId group, @NotNull Guest person) {
        GroupSummary target = groups.facts(group);
        List<Invitation> listed = guestList.enlist(target, List.of(person)).all();
        issuing.issueAtOnce(target.planId(), listed);
        invitations.flush();
        return listed.get(0).summary();
    }

    public Optional<InvitationSummary> find(@NotNull String id) {
        return invitations.find(new InvitationId(id));
    }
}

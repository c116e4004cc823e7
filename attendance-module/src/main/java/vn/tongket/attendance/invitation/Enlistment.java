package vn.tongket.attendance.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.post.Post;
import vn.tongket.attendance.post.PostService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;

/**
 * Puts people on the guest list and takes them off again (ghi tên, rút tên khách mời), part of a use case whose right
 * was decided there.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Enlistment {

    @Inject
    private GuestList guestList;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private BulkInvitationRepository many;

    @Inject
    private PostService posts;

    /** One answer for each person, in their order. */
    public List<Enlisted> enlist(@NotNull GroupSummary group, @NotNull List<@NotNull Guest> people) {
        List<Enlisted> answers = answers(guestList.enlist(group, people));
        invitations.flush();
        return answers;
    }

    /** @param progress hears from time to time how many of very many are written */
    public List<Enlisted> enlistMany(
            @NotNull GroupSummary group, @NotNull List<@NotNull Guest> people, @NotNull IntConsumer progress) {
        return answers(guestList.enlistMany(group, people, progress));
    }

    private static List<Enlisted> answers(GuestList.Listing listing) {
        Set<Invitation> fresh = new HashSet<>(listing.created());
        return listing.all().stream()
                .map(invitation -> new Enlisted(invitation.id().value(), fresh.remove(invitation)))
                .toList();
    }

    /** ATT-22 Somebody on the list is meant by this group as well. */
    public void join(@NotNull InvitationId id, @NotNull GroupSummary group, @NotNull Guest guest) {
        guestList.join(invitations.get(id), group, guest);
    }

    /** Guests whom the unit named in this group. */
    public List<InvitationSummary> named(@NotNull GroupId group, @NotNull UnitId unit) {
        return invitations.named(group, unit.value());
    }

    /**
     * Takes a person out of a group: out of his other posts, or to the next of them, or off the list (ATT-22).
     * Whoever has his invitation already stays.
     */
    public void retract(@NotNull InvitationId id, @NotNull GroupId group) {
        Invitation invitation = invitations.get(id);
        if (!invitation.group().equals(group)) {
            posts.drop(id.value(), group);
            return;
        }
        if (invitation.status() != InvitationStatus.LISTED) {
            throw new BusinessException(
                    InvitationError.ALREADY_SENT, invitation.summary().fullName());
        }
        List<Post> others = posts.of(List.of(id.value())).getOrDefault(id.value(), List.of()).stream()
                .filter(post -> !post.group().equals(group))
                .toList();
        posts.drop(id.value(), group);
        if (others.isEmpty()) {
            invitations.remove(invitation);
        } else {
            invitation.standIn(others.get(0));
            posts.drop(others.get(0));
        }
    }

    /** The same for many at once; nobody is taken out when one of them has his invitation already. */
    public void retractAll(@NotNull List<@NotNull InvitationId> ids, @NotNull GroupId group) {
        long sent = many.countSent(ids, group);
        if (sent > 0) {
            throw new BusinessException(InvitationError.MANY_SENT, sent);
        }
        invitations.flush();
        many.removeListed(ids, group);
        many.present(ids).forEach(id -> retract(id, group));
    }
}

package vn.tongket.attendance.post;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;

/** Keeps the other posts of guests (ghi nhận chức vụ kiêm nhiệm), part of a use case whose right was decided there. */
@Stateless
@PermitAll
public class PostService {

    @Inject
    private PostRepository posts;

    /** Keeps those that are not known yet. */
    public void keep(@NotNull List<@NotNull Post> meant) {
        Set<Post> known = of(meant.stream().map(Post::invitationId).distinct().toList()).values().stream()
                .flatMap(List::stream)
                .map(Post::identity)
                .collect(Collectors.toSet());
        meant.stream()
                .filter(post -> known.add(post.identity()))
                .map(InvitationPost::of)
                .forEach(posts::add);
    }

    /** Forgets that the guest is meant by this group as well. */
    public void drop(@NotNull String invitationId, @NotNull GroupId group) {
        posts.drop(invitationId, group.value());
    }

    public void drop(@NotNull Post post) {
        posts.drop(post);
    }

    /** Other posts of these guests, by invitation, in protocol order of the groups (ATT-22). */
    public Map<String, List<Post>> of(@NotNull Collection<String> invitationIds) {
        return invitationIds.isEmpty()
                ? Map.of()
                : posts.of(invitationIds).stream().collect(Collectors.groupingBy(Post::invitationId));
    }

    /** Other posts of all guests of a plan, by invitation. */
    public Map<String, List<Post>> ofPlan(@NotNull PlanId plan) {
        return posts.ofPlan(plan).stream().collect(Collectors.groupingBy(Post::invitationId));
    }
}

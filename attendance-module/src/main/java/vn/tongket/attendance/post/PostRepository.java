package vn.tongket.attendance.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Store of the other posts of guests. */
@ApplicationScoped
class PostRepository {

    private static final int MAX_LIST = 20_000;
    private static final int CHUNK = 1_000;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(InvitationPost post) {
        entityManager.persist(post);
    }

    void drop(String invitationId, String groupId) {
        entityManager
                .createNativeQuery("delete from attendance.invitation_post where invitation_id = ? and group_id = ?")
                .setParameter(1, invitationId)
                .setParameter(2, groupId)
                .executeUpdate();
    }

    void drop(Post post) {
        entityManager
                .createNativeQuery("delete from attendance.invitation_post"
                        + " where invitation_id = ? and group_id = ? and position = ?")
                .setParameter(1, post.invitationId())
                .setParameter(2, post.group().value())
                .setParameter(3, post.position())
                .executeUpdate();
    }

    List<Post> of(Collection<String> invitationIds) {
        List<String> ids = List.copyOf(invitationIds);
        List<Post> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(chunk(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    private List<Post> chunk(List<String> invitationIds) {
        return entityManager
                .createQuery(
                        "select p from InvitationPost p, AttendeeGroup g, Invitation i where g.id = p.groupId"
                                + " and i.id = p.invitationId and i.id in :ids"
                                + " and (i.groupId <> p.groupId or i.position is null or i.position <> p.position)"
                                + " order by p.invitationId, g.line, p.position",
                        InvitationPost.class)
                .setParameter("ids", invitationIds)
                .setMaxResults(MAX_LIST)
                .getResultStream()
                .map(InvitationPost::post)
                .toList();
    }

    List<Post> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(
                        "select p from InvitationPost p, AttendeeGroup g, Invitation i where g.id = p.groupId"
                                + " and i.id = p.invitationId and i.planId = :plan"
                                + " and (i.groupId <> p.groupId or i.position is null or i.position <> p.position)"
                                + " order by p.invitationId, g.line, p.position",
                        InvitationPost.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_LIST)
                .getResultStream()
                .map(InvitationPost::post)
                .toList();
    }
}

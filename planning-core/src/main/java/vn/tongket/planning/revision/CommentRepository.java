package vn.tongket.planning.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Store of the comments on drafts. */
@ApplicationScoped
class CommentRepository {

    static final int MAX_COMMENTS = 1_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(PlanComment comment) {
        entityManager.persist(comment);
        entityManager.flush();
    }

    /** A comment that can be answered and resolved. */
    PlanComment get(PlanId plan, String id) {
        PlanComment comment = entityManager.find(PlanComment.class, id);
        if (comment == null || !comment.isOf(plan) || comment.isAnswer()) {
            throw new BusinessException(RevisionError.COMMENT_NOT_FOUND);
        }
        return comment;
    }

    List<PlanComment> list(PlanId plan) {
        return entityManager
                .createQuery(
                        "select c from PlanComment c where c.planId = :plan order by c.writtenAt, c.id",
                        PlanComment.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_COMMENTS)
                .getResultList();
    }

    long count(PlanId plan) {
        return entityManager
                .createQuery("select count(c) from PlanComment c where c.planId = :plan", Long.class)
                .setParameter("plan", plan.value())
                .getSingleResult();
    }

    /** Comments, without their answers. */
    List<PlanComment> anchored(PlanId plan) {
        return entityManager
                .createQuery(
                        "select c from PlanComment c where c.planId = :plan and c.answersId is null", PlanComment.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_COMMENTS)
                .getResultList();
    }
}

package vn.tongket.attendance.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Store of the terms of conferences. */
@ApplicationScoped
class TermsRepository {

    private static final int MAX_CONFERENCES = 1_000;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    Optional<TermsEntry> find(PlanId plan) {
        return Optional.ofNullable(entityManager.find(TermsEntry.class, plan.value()));
    }

    void add(TermsEntry entry) {
        entityManager.persist(entry);
    }

    void flush() {
        entityManager.flush();
    }

    /** Terms of conferences that remind on certain days, or before a day until which they want answers. */
    List<TermsEntry> reminding() {
        return entityManager
                .createQuery(
                        "select t from TermsEntry t where t.reminderDays <> '' or t.replyBy is not null order by t.planId",
                        TermsEntry.class)
                .setMaxResults(MAX_CONFERENCES)
                .getResultList();
    }
}

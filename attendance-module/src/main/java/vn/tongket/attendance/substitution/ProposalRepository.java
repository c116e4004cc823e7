package vn.tongket.attendance.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;

/** Store of proposed substitutes. */
@ApplicationScoped
class ProposalRepository {

    private static final int MAX_PROPOSALS = 500;
    private static final String SUMMARY = """
            select new vn.tongket.attendance.substitution.ProposalSummary(p.id, i.planId, i.id, i.fullName, i.unitId,
                i.unitName, p.fullName, p.position, p.reason, p.proposedBy, p.proposedAt, p.status)
            from SubstituteProposal p, Invitation i where i.id = p.invitationId and""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(SubstituteProposal proposal) {
        entityManager.persist(proposal);
        entityManager.flush();
    }

    SubstituteProposal get(String id) {
        SubstituteProposal proposal = entityManager.find(SubstituteProposal.class, id);
        if (proposal == null) {
            throw new BusinessException(SubstitutionError.NOT_FOUND, id);
        }
        return proposal;
    }

    Optional<ProposalSummary> pending(InvitationId invitation) {
        return entityManager
                .createQuery(SUMMARY + " p.status = :pending and i.id = :id", ProposalSummary.class)
                .setParameter("pending", ProposalStatus.PENDING)
                .setParameter("id", invitation.value())
                .getResultStream()
                .findFirst();
    }

    /** All that wait, the oldest first. */
    List<ProposalSummary> pending() {
        return entityManager
                .createQuery(SUMMARY + " p.status = :pending order by p.proposedAt, p.id", ProposalSummary.class)
                .setParameter("pending", ProposalStatus.PENDING)
                .setMaxResults(MAX_PROPOSALS)
                .getResultList();
    }
}

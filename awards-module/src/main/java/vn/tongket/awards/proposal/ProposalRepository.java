package vn.tongket.awards.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;

/** Store of proposals; a campaign has one open list at a time. */
@ApplicationScoped
class ProposalRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(Proposal proposal) {
        entityManager.persist(proposal);
        entityManager.flush();
    }

    Proposal get(ProposalId id) {
        Proposal proposal = entityManager.find(Proposal.class, id.value());
        if (proposal == null) {
            throw new BusinessException(ProposalError.NOT_FOUND, id);
        }
        return proposal;
    }

    /** Whoever opens, fills or issues the campaign's list waits for the others. */
    void lock(CampaignId campaign) {
        entityManager
                .createNativeQuery("select id from awards.campaign where id = ? for update")
                .setParameter(1, campaign.value())
                .getSingleResult();
    }

    Optional<Proposal> open(CampaignId campaign) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.campaignId = :id and p.number is null and p.laidAt is null",
                        Proposal.class)
                .setParameter("id", campaign.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Changes with whoever is put on the list or taken off it. */
    String digest(ProposalId id) {
        return (String) entityManager
                .createNativeQuery("select coalesce(md5(string_agg(id, ',' order by id)), '-')"
                        + " from awards.nomination where proposal_id = ?")
                .setParameter(1, id.value())
                .getSingleResult();
    }

    List<ProposalSummary> list(CampaignId campaign) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.proposal.ProposalSummary(
                            p.id, p.campaignId, p.unitId, p.number, p.issuedOn, p.issuedBy, p.laidAt)
                        from Proposal p where p.campaignId = :id order by p.issuedOn, p.id""", ProposalSummary.class)
                .setParameter("id", campaign.value())
                .setMaxResults(200)
                .getResultList();
    }
}

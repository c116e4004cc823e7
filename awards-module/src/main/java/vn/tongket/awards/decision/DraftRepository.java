package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;

/** Store of decisions that are laid before their signer. */
@ApplicationScoped
class DraftRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Whoever decides in the campaign, or lays a decision before a signer, waits for the others. */
    void lock(CampaignId campaign) {
        entityManager
                .createNativeQuery("select id from awards.campaign where id = ? for update")
                .setParameter(1, campaign.value())
                .getSingleResult();
    }

    void add(DecisionDraft draft) {
        entityManager.persist(draft);
        entityManager.flush();
    }

    void remove(DecisionDraft draft) {
        entityManager.remove(draft);
        entityManager.flush();
    }

    Optional<DecisionDraft> find(DecisionId id) {
        return Optional.ofNullable(entityManager.find(DecisionDraft.class, id.value()));
    }

    DecisionDraft get(DecisionId id) {
        return find(id).orElseThrow(() -> new BusinessException(DecisionError.NOT_FOUND, id));
    }

    List<DecisionDraft> of(CampaignId campaign) {
        return entityManager
                .createQuery(
                        "select d from DecisionDraft d where d.campaignId = :id order by d.preparedAt, d.id",
                        DecisionDraft.class)
                .setParameter("id", campaign.value())
                .setMaxResults(200)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<CitedProposal> proposalsOf(DecisionId draft) {
        return ((List<Object[]>) entityManager
                        .createNativeQuery("select distinct p.number, p.issued_on from awards.proposal p"
                                + " join awards.nomination n on n.proposal_id = p.id"
                                + " join awards.decision_draft_line l on l.nomination_id = n.id"
                                + " where l.draft_id = ? order by p.issued_on, p.number")
                        .setParameter(1, draft.value())
                        .getResultList())
                .stream()
                        .map(row -> new CitedProposal((String) row[0], ((Date) row[1]).toLocalDate()))
                        .toList();
    }

    /** Nominations of the campaign that some signer has before him. */
    @SuppressWarnings("unchecked") // rows of a native query
    Set<String> laidBefore(CampaignId campaign) {
        return new HashSet<>((List<String>) entityManager
                .createNativeQuery("select l.nomination_id from awards.decision_draft_line l"
                        + " join awards.decision_draft d on d.id = l.draft_id where d.campaign_id = ?")
                .setParameter(1, campaign.value())
                .getResultList());
    }
}

package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;

/** Store of decisions and of the award roll. */
@ApplicationScoped
class DecisionRepository {

    private static final String TAKE = """
            insert into awards.award_roll_series as s (unit_id, year, last_number) values (?, ?, ?)
            on conflict (unit_id, year) do update set last_number = s.last_number + excluded.last_number
            returning last_number""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(AwardDecision decision) {
        entityManager.persist(decision);
        entityManager.flush();
    }

    void add(RollLine line) {
        entityManager.persist(line);
    }

    void flush() {
        entityManager.flush();
    }

    AwardDecision get(DecisionId id) {
        AwardDecision decision = entityManager.find(AwardDecision.class, id.value());
        if (decision == null) {
            throw new BusinessException(DecisionError.NOT_FOUND, id);
        }
        return decision;
    }

    /** Takes numbers of the roll; the year's row stays locked until the decision is stored (AWD-14). */
    int firstOf(int count, String unit, int year) {
        Number last = (Number) entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, count)
                .getSingleResult();
        return last.intValue() - count + 1;
    }

    List<RollEntry> roll(DecisionId decision) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.decision.RollEntry(r.id, r.nominationId, r.number, r.year, r.stageOrder,
                            r.collective, r.name, r.honorific, r.position, r.unitName, r.achievement, r.prizeRaw,
                            r.prizeRounded, r.verification)
                        from RollLine r where r.decisionId = :decision order by r.stageOrder""", RollEntry.class)
                .setParameter("decision", decision.value())
                .setMaxResults(5_000)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<RollEntry> standing(DecisionId decision) {
        return ((List<Object[]>) entityManager
                        .createNativeQuery(
                                "select r.id, r.nomination_id, r.number, r.year, r.stage_order, r.collective,"
                                        + " r.name, nullif(r.honorific, ''), nullif(r.position, ''), r.unit_name,"
                                        + " r.achievement, r.prize_raw, r.prize_rounded, r.verification"
                                        + " from awards.roll_today r where r.decision_id = ? and not r.cancelled"
                                        + " order by r.stage_order")
                        .setParameter(1, decision.value())
                        .setMaxResults(5_000)
                        .getResultList())
                .stream().map(RollEntry::of).toList();
    }

    List<DecisionSummary> list(CampaignId campaign) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.decision.DecisionSummary(
                            d.id, d.campaignId, d.number, d.decidedOn, d.unitName, d.signer.name)
                        from AwardDecision d where d.campaignId = :campaign order by d.decidedOn, d.number""", DecisionSummary.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(200)
                .getResultList();
    }

    /** Numbers of the proposals that a decision answers, in the order in which they came. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> proposalsOf(DecisionId decision) {
        return entityManager
                .createNativeQuery("select distinct p.number, p.issued_on from awards.proposal p"
                        + " join awards.nomination n on n.proposal_id = p.id where n.decision_id = ?"
                        + " order by p.issued_on, p.number")
                .setParameter(1, decision.value())
                .getResultList();
    }
}

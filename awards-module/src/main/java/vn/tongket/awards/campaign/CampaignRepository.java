package vn.tongket.awards.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanId;

/** Store of campaigns. */
@ApplicationScoped
class CampaignRepository {

    private static final String VISIBLE =
            " from Campaign c where c.decidingUnitId in :units and c.searchKey like :pattern escape '\\'";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(Campaign campaign) {
        entityManager.persist(campaign);
        entityManager.flush();
    }

    Campaign get(CampaignId id) {
        Campaign campaign = entityManager.find(Campaign.class, id.value());
        if (campaign == null) {
            throw new BusinessException(CampaignError.NOT_FOUND, id);
        }
        return campaign;
    }

    void store(Campaign campaign) {
        entityManager.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    boolean hasNominationsOnTheirWay(CampaignId id) {
        return !entityManager
                .createNativeQuery("select 1 from awards.nomination where campaign_id = ?"
                        + " and status in ('SUBMITTED', 'ENDORSED', 'APPRAISED', 'PROPOSED') limit 1")
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    /** Campaigns of this plan that are not closed. */
    List<Campaign> openFor(PlanId plan) {
        return entityManager
                .createQuery(
                        "select c from Campaign c where c.planId = :plan and c.closedOn is null order by c.title",
                        Campaign.class)
                .setParameter("plan", plan.value())
                .setMaxResults(200)
                .getResultList();
    }

    Page<CampaignSummary> list(Collection<String> decidingUnits, PageRequest request) {
        if (decidingUnits.isEmpty()) {
            return new Page<>(List.of(), request.page(), request.size(), 0);
        }
        List<CampaignSummary> items = filtered(
                        "select new vn.tongket.awards.campaign.CampaignSummary(c.id, c.title, c.planId, c.opensOn,"
                                + " c.closesOn, c.closedOn, c.handState, c.decidingUnitName, c.version)" + VISIBLE
                                + " order by c.opensOn desc, c.title",
                        CampaignSummary.class,
                        decidingUnits,
                        request)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = filtered("select count(c)" + VISIBLE, Long.class, decidingUnits, request)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> filtered(String jpql, Class<T> type, Collection<String> units, PageRequest request) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("units", units)
                .setParameter("pattern", request.pattern());
    }
}

package vn.tongket.awards.campaign.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.awards.campaign.CampaignError;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;

/** Store of guidance. */
@ApplicationScoped
class GuidanceRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(CampaignGuidance guidance) {
        entityManager.persist(guidance);
        entityManager.flush();
    }

    GuidanceDetail get(String id) {
        CampaignGuidance found = entityManager.find(CampaignGuidance.class, id);
        if (found == null) {
            throw new BusinessException(CampaignError.GUIDANCE_NOT_FOUND, id);
        }
        return found.detail();
    }

    List<GuidanceDetail> list(CampaignId campaign) {
        return entityManager
                .createQuery(
                        "select g from CampaignGuidance g where g.campaignId = :campaign order by g.sentAt desc",
                        CampaignGuidance.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(50)
                .getResultStream()
                .map(CampaignGuidance::detail)
                .toList();
    }
}

package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.QuotaEntry;

/** Finds other nominations that stand in the way of one (đề nghị trùng, vượt chỉ tiêu): AWD-4, AWD-5. */
@ApplicationScoped
class RivalRepository {

    private static final Set<NominationStatus> SENT = EnumSet.of(
            NominationStatus.SUBMITTED,
            NominationStatus.ENDORSED,
            NominationStatus.APPRAISED,
            NominationStatus.PROPOSED,
            NominationStatus.DECIDED);

    private static final String SAME_NOMINEE = """
            select c.title from Nomination n, Campaign c
            where c.id = n.campaignId and n.nominee.key = :nominee and n.id <> :id
              and n.status <> vn.tongket.awards.nomination.NominationStatus.REJECTED
            """;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Title of a campaign in which the same nominee stands with the same achievement. */
    Optional<String> sameAchievement(Nomination nomination) {
        if (!nomination.achievement().isComplete()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(SAME_NOMINEE + " and n.achievement.digest = :digest", String.class)
                .setParameter("nominee", nomination.nominee().key())
                .setParameter("id", nomination.id().value())
                .setParameter("digest", nomination.achievement().digest())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Title of a campaign in which the same nominee stands with another achievement of an overlapping period. */
    Optional<String> samePeriod(Nomination nomination) {
        Achievement achievement = nomination.achievement();
        if (!achievement.isComplete()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        SAME_NOMINEE + " and n.achievement.digest <> :digest"
                                + " and n.achievement.from <= :to and n.achievement.to >= :from",
                        String.class)
                .setParameter("nominee", nomination.nominee().key())
                .setParameter("id", nomination.id().value())
                .setParameter("digest", achievement.digest())
                .setParameter("from", achievement.from())
                .setParameter("to", achievement.to())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The quota that this nomination would break. */
    Optional<QuotaEntry> exceededQuota(Nomination nomination, CampaignDetail campaign) {
        return campaign.quotas().stream()
                .filter(quota -> quota.unit().equals(nomination.unit()))
                .filter(quota -> quota.collective() == null
                        || quota.collective() == nomination.nominee().collective())
                .filter(quota -> quota.formCode() == null || quota.formCode().equals(nomination.formCode()))
                .filter(quota -> others(nomination, quota, campaign) >= quota.quota())
                .findFirst();
    }

    /** Nominations of the unit that count before this one: those sent, and drafts written earlier. */
    private long others(Nomination nomination, QuotaEntry quota, CampaignDetail campaign) {
        List<NominationStatus> early = List.of(NominationStatus.DRAFT, NominationStatus.RETURNED);
        return entityManager
                .createQuery("""
                        select count(n) from Nomination n where n.campaignId = :campaign and n.unitId = :unit
                          and n.id <> :id and n.formCode in :forms and n.nominee.kind in :kinds
                          and (n.status in :sent or (n.status in :early and n.writtenAt < :before))""", Long.class)
                .setParameter("campaign", nomination.campaign().value())
                .setParameter("unit", nomination.unit().value())
                .setParameter("id", nomination.id().value())
                .setParameter("forms", quota.formCode() == null ? campaign.formCodes() : List.of(quota.formCode()))
                .setParameter("kinds", kinds(quota))
                .setParameter("sent", SENT)
                .setParameter("early", early)
                .setParameter("before", nomination.writtenAt())
                .getSingleResult();
    }

    private static List<NomineeKind> kinds(QuotaEntry quota) {
        if (quota.collective() == null) {
            return List.of(NomineeKind.values());
        }
        return List.of(quota.collective() ? NomineeKind.COLLECTIVE : NomineeKind.PERSON);
    }
}

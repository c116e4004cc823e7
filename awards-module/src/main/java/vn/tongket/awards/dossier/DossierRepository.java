package vn.tongket.awards.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.UnitId;

/** Store of reports and reviews. */
@ApplicationScoped
class DossierRepository {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    /** Minutes are written anew as a whole. */
    void replace(Optional<UnitReview> before, UnitReview now) {
        before.ifPresent(old -> {
            entityManager.remove(old);
            entityManager.flush();
        });
        add(now);
    }

    Optional<EvidenceMark> mark(String attachment) {
        return Optional.ofNullable(entityManager.find(EvidenceMark.class, attachment));
    }

    List<EvidenceMark> marks(Collection<String> nominations) {
        return entityManager
                .createQuery("select m from EvidenceMark m where m.nominationId in :ids", EvidenceMark.class)
                .setParameter("ids", nominations)
                .setMaxResults(MOST)
                .getResultList();
    }

    void flush() {
        entityManager.flush();
    }

    Optional<AchievementReport> report(String nomination) {
        return Optional.ofNullable(entityManager.find(AchievementReport.class, nomination));
    }

    Optional<UnitReview> review(CampaignId campaign, UnitId unit) {
        return entityManager
                .createQuery(
                        "select r from UnitReview r where r.campaignId = :campaign and r.unitId = :unit",
                        UnitReview.class)
                .setParameter("campaign", campaign.value())
                .setParameter("unit", unit.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of the nominations whose report says what was achieved. */
    List<String> reported(Collection<String> nominations) {
        return entityManager
                .createQuery(
                        "select r.nominationId from AchievementReport r where r.nominationId in :ids"
                                + " and r.results <> ''",
                        String.class)
                .setParameter("ids", nominations)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of the nominations on which their unit voted. */
    List<String> reviewed(Collection<String> nominations) {
        return entityManager
                .createQuery(
                        "select v.nominationId from UnitReview r join r.votes v where v.nominationId in :ids",
                        String.class)
                .setParameter("ids", nominations)
                .setMaxResults(MOST)
                .getResultList();
    }
}

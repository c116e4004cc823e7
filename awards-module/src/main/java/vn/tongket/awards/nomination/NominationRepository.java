package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;

/** Store of nominations. */
@ApplicationScoped
class NominationRepository {

    private static final String SUMMARY = """
            select new vn.tongket.awards.nomination.NominationSummary(n.id, n.campaignId, n.nominee.kind,
                n.nominee.name, n.nominee.honorific, n.nominee.position, n.nominee.personId, n.nominee.birthYear,
                n.nominee.gender, n.nominee.duty, n.nominee.unitId,
                n.nominee.unitName, n.unitId, n.unitName, n.formCode, n.achievement.text, n.achievement.from,
                n.achievement.to, n.simplified, n.status, n.appraisal, n.appraisalNote, n.writtenBy,
                n.proposalId, n.decisionId, n.version)
            """;

    /** AWD-3: what concerns the reader himself is left out, unless he wrote it and has not submitted it. */
    private static final String VISIBLE = """
             from Nomination n
            where (n.unitId in :units or n.campaignId in :campaigns or n.id in :dossiers)
              and (n.status = vn.tongket.awards.nomination.NominationStatus.DECIDED
                or (n.status = vn.tongket.awards.nomination.NominationStatus.DRAFT and n.writtenBy = :me)
                or n.nominee.kind = vn.tongket.awards.nomination.NomineeKind.COLLECTIVE
                or (n.nominee.personId is not null and n.nominee.personId <> :me)
                or (n.nominee.personId is null and n.nominee.nameKey <> :myName))
            """;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(Nomination nomination) {
        entityManager.persist(nomination);
        entityManager.flush();
    }

    void addAll(List<Nomination> many) {
        many.forEach(entityManager::persist);
        entityManager.flush();
    }

    void remove(Nomination nomination) {
        entityManager.remove(nomination);
    }

    Nomination get(NominationId id) {
        Nomination nomination = entityManager.find(Nomination.class, id.value());
        if (nomination == null) {
            throw new BusinessException(NominationError.NOT_FOUND, id);
        }
        return nomination;
    }

    /** Writes now; two proposals of the same achievement at once end in one (AWD-4). */
    void store(Nomination nomination) {
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("nomination_one_achievement")) {
                throw new BusinessException(
                        NominationError.SAME_ACHIEVEMENT, nomination.nominee().name());
            }
            throw refused;
        }
    }

    NominationSummary summary(NominationId id) {
        return entityManager
                .createQuery(SUMMARY + " from Nomination n where n.id = :id", NominationSummary.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    Page<NominationSummary> list(String campaign, Reader reader, PageRequest request) {
        String of = VISIBLE + " and n.campaignId = :campaign and n.searchKey like :pattern escape '\\'";
        List<NominationSummary> items = visible(
                        SUMMARY + of + " order by n.nominee.sortKey, n.id", NominationSummary.class, reader)
                .setParameter("campaign", campaign)
                .setParameter("pattern", request.pattern())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = visible("select count(n)" + of, Long.class, reader)
                .setParameter("campaign", campaign)
                .setParameter("pattern", request.pattern())
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    /** What stands in these states in these units, but not what the reader wrote himself. */
    List<NominationSummary> waiting(Collection<NominationStatus> states, Reader reader) {
        return visible(
                        SUMMARY + VISIBLE + " and n.status in :states and n.writtenBy <> :me"
                                + " order by n.campaignId, n.nominee.sortKey",
                        NominationSummary.class,
                        reader)
                .setParameter("states", states)
                .setMaxResults(200)
                .getResultList();
    }

    List<NominationSummary> writtenBy(Reader reader, String campaign) {
        return visible(
                        SUMMARY + VISIBLE + " and n.writtenBy = :me and n.campaignId = :campaign"
                                + " order by n.writtenAt desc",
                        NominationSummary.class,
                        reader)
                .setParameter("campaign", campaign)
                .setMaxResults(200)
                .getResultList();
    }

    /** @param unit null for all units */
    List<NominationSummary> all(CampaignId campaign, Collection<NominationStatus> states, UnitId unit) {
        TypedQuery<NominationSummary> query = entityManager
                .createQuery(
                        SUMMARY + " from Nomination n where n.campaignId = :campaign and n.status in :states"
                                + (unit == null ? "" : " and n.unitId = :unit")
                                + " order by n.nominee.sortKey, n.id",
                        NominationSummary.class)
                .setParameter("campaign", campaign.value())
                .setParameter("states", states)
                .setMaxResults(5_000);
        if (unit != null) {
            query.setParameter("unit", unit.value());
        }
        return query.getResultList();
    }

    List<Nomination> allWhole(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select n from Nomination n where n.id in :ids", Nomination.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<NominationSummary> all(Collection<String> ids) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Nomination n where n.id in :ids order by n.nominee.sortKey, n.id",
                        NominationSummary.class)
                .setParameter("ids", ids)
                .setMaxResults(5_000)
                .getResultList();
    }

    List<NominationSummary> ofProposal(String proposal) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Nomination n where n.proposalId = :id order by n.nominee.sortKey, n.id",
                        NominationSummary.class)
                .setParameter("id", proposal)
                .setMaxResults(2_000)
                .getResultList();
    }

    /** What stands in this state in the campaign and may be shown to the reader, in the order of the stage. */
    List<NominationSummary> proposed(String campaign) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Nomination n where n.campaignId = :campaign and n.status = :status"
                                + " order by n.nominee.sortKey, n.id",
                        NominationSummary.class)
                .setParameter("campaign", campaign)
                .setParameter("status", NominationStatus.PROPOSED)
                .setMaxResults(2_000)
                .getResultList();
    }

    List<NominationSummary> listed(String proposal) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Nomination n where n.proposalId = :proposal order by n.nominee.sortKey, n.id",
                        NominationSummary.class)
                .setParameter("proposal", proposal)
                .setMaxResults(2_000)
                .getResultList();
    }

    List<NominationSummary> inStatus(String campaign, NominationStatus status, Reader reader) {
        return visible(
                        SUMMARY + VISIBLE + " and n.campaignId = :campaign and n.status = :status"
                                + " order by n.nominee.sortKey, n.id",
                        NominationSummary.class,
                        reader)
                .setParameter("campaign", campaign)
                .setParameter("status", status)
                .setMaxResults(2_000)
                .getResultList();
    }

    List<NominationSummary> among(Collection<String> ids, Reader reader) {
        return ids.isEmpty()
                ? List.of()
                : visible(
                                SUMMARY + VISIBLE + " and n.id in :ids order by n.nominee.sortKey, n.id",
                                NominationSummary.class,
                                reader)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean hasAny(String campaign, Collection<NominationStatus> states) {
        return entityManager
                        .createQuery(
                                "select count(n) from Nomination n where n.campaignId = :campaign and n.status in :states",
                                Long.class)
                        .setParameter("campaign", campaign)
                        .setParameter("states", states)
                        .getSingleResult()
                > 0;
    }

    /** Nominations that a council session lays before the person. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<String> dossiersOf(String person) {
        return entityManager
                .createNativeQuery("select i.nomination_id from awards.council_item i"
                        + " join awards.council_member m on m.session_id = i.session_id where m.person_id = ?")
                .setParameter(1, person)
                .setMaxResults(5_000)
                .getResultList();
    }

    List<String> campaignsIn(Collection<String> units) {
        return entityManager
                .createQuery(
                        "select c.id from Campaign c where c.decidingUnitId in :units or c.proposingUnitId in :units",
                        String.class)
                .setParameter("units", units)
                .setMaxResults(5_000)
                .getResultList();
    }

    private <T> TypedQuery<T> visible(String jpql, Class<T> type, Reader reader) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("units", reader.units())
                .setParameter("campaigns", reader.campaigns())
                .setParameter("dossiers", reader.dossiers())
                .setParameter("me", reader.person())
                .setParameter("myName", reader.nameKey());
    }
}

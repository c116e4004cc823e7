package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;

/** Store of council sessions. */
@ApplicationScoped
class CouncilRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(CouncilSession session) {
        entityManager.persist(session);
        entityManager.flush();
    }

    CouncilSession get(SessionId id) {
        return found(id, LockModeType.NONE);
    }

    /** Ballots of a session are put into the urn one after the other. */
    CouncilSession locked(SessionId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SessionSummary> list(CampaignId campaign) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.council.SessionSummary(s.id, s.campaignId, s.heldOn, s.closedAt)
                        from CouncilSession s where s.campaignId = :campaign order by s.heldOn, s.id""", SessionSummary.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(200)
                .getResultList();
    }

    /** Sessions in which the person has a seat, open ones first. */
    List<SessionSummary> ofMember(String person) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.council.SessionSummary(s.id, s.campaignId, s.heldOn, s.closedAt)
                        from CouncilSession s join s.members m where m.personId = :person
                        order by s.heldOn desc, s.id""", SessionSummary.class)
                .setParameter("person", person)
                .setMaxResults(200)
                .getResultList();
    }

    /** Everything appraised in the campaign, also what the caller may not see. */
    Set<String> appraised(CampaignId campaign) {
        return entityManager
                .createQuery(
                        "select n.id from Nomination n where n.campaignId = :campaign"
                                + " and n.status = vn.tongket.awards.nomination.NominationStatus.APPRAISED",
                        String.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(2_000)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The nominations of an agenda whose subject is a given person, by his identity (AWD-10). */
    long recused(String nomination, Collection<String> persons) {
        return entityManager
                .createQuery(
                        "select count(n) from Nomination n where n.id = :id and n.nominee.personId in :persons",
                        Long.class)
                .setParameter("id", nomination)
                .setParameter("persons", persons)
                .getSingleResult();
    }

    private CouncilSession found(SessionId id, LockModeType lock) {
        CouncilSession session = entityManager.find(CouncilSession.class, id.value(), lock);
        if (session == null) {
            throw new BusinessException(CouncilError.SESSION_NOT_FOUND, id);
        }
        return session;
    }
}

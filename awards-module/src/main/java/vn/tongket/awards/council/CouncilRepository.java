package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.Candidate;
import vn.tongket.awards.nomination.NomineeKind;
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
                        select new vn.tongket.awards.council.SessionSummary(s.id, s.campaignId, s.heldOn, s.closedAt,
                            s.state)
                        from CouncilSession s where s.campaignId = :campaign order by s.heldOn, s.id""", SessionSummary.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(200)
                .getResultList();
    }

    /** Sessions in which the person has a seat, open ones first. */
    List<SessionSummary> ofMember(String person) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.council.SessionSummary(s.id, s.campaignId, s.heldOn, s.closedAt,
                            s.state)
                        from CouncilSession s join s.members m where m.personId = :person
                        order by s.heldOn desc, s.id""", SessionSummary.class)
                .setParameter("person", person)
                .setMaxResults(200)
                .getResultList();
    }

    /** Everything appraised in the campaign, also what the caller may not see. */
    List<Candidate> appraised(CampaignId campaign) {
        return entityManager
                .createQuery("""
                        select n.id, n.formCode, n.nominee.kind, n.nominee.personId, n.nominee.nameKey, n.nominee.unitId
                        from Nomination n where n.campaignId = :campaign
                          and n.status = vn.tongket.awards.nomination.NominationStatus.APPRAISED""", Object[].class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(2_000)
                .getResultStream()
                .map(CouncilRepository::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                (String) row[0],
                (String) row[1],
                row[2] == NomineeKind.COLLECTIVE,
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    private CouncilSession found(SessionId id, LockModeType lock) {
        CouncilSession session = entityManager.find(CouncilSession.class, id.value(), lock);
        if (session == null) {
            throw new BusinessException(CouncilError.SESSION_NOT_FOUND, id);
        }
        return session;
    }
}

package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.nomination.NominationId;

/** Store of what was counted. */
@ApplicationScoped
class ResultRepository {

    private static final String COUNTED = """
            select r.nomination_id, r.yes, r.no, r.abstain, r.recused, r.base, r.outcome, s.id, s.held_on,
                   i.threshold, i.counted_on
            from awards.council_result r
            join awards.council_session s on s.id = r.session_id
            join awards.council_item i on i.session_id = r.session_id and i.nomination_id = r.nomination_id
            """;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(SessionId session, Tally tally) {
        entityManager
                .createNativeQuery("insert into awards.council_result (session_id, nomination_id, yes, no, abstain,"
                        + " recused, base, outcome) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, session.value())
                .setParameter(2, tally.nomination().value())
                .setParameter(3, tally.yes())
                .setParameter(4, tally.no())
                .setParameter(5, tally.abstain())
                .setParameter(6, tally.recused())
                .setParameter(7, tally.base())
                .setParameter(8, tally.outcome().name())
                .executeUpdate();
    }

    List<Tally> ofSession(SessionId session) {
        List<Tally> tallies = new ArrayList<>();
        rows(COUNTED + " where r.session_id = ?", session.value()).forEach(row -> tallies.add(tally(row)));
        return tallies;
    }

    /** A later count of the same nomination replaces an earlier one. */
    Map<NominationId, CouncilResult> ofCampaign(CampaignId campaign) {
        Map<NominationId, CouncilResult> results = new HashMap<>();
        rows(COUNTED + " where s.campaign_id = ? order by s.closed_at", campaign.value())
                .forEach(row -> results.put(new NominationId((String) row[0]), result(row)));
        return results;
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                new NominationId((String) row[0]),
                (Integer) row[1],
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                Outcome.valueOf((String) row[6]));
    }

    private static CouncilResult result(Object[] row) {
        Tally tally = tally(row);
        LocalDate heldOn = row[8] instanceof Date day ? day.toLocalDate() : (LocalDate) row[8];
        return new CouncilResult(
                tally.nomination(),
                new SessionId((String) row[7]),
                heldOn,
                tally.outcome(),
                tally.yes(),
                tally.no(),
                tally.abstain(),
                tally.base(),
                (Integer) row[9],
                CountedOn.valueOf((String) row[10]));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, String id) {
        return entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
    }
}

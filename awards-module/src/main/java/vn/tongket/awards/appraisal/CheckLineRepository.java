package vn.tongket.awards.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;

/** Store of what was looked at. */
@ApplicationScoped
class CheckLineRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void put(NominationId nomination, CheckLine line, Instant at) {
        entityManager
                .createNativeQuery("insert into awards.appraisal_check (nomination_id, item, met, remark, checked_by,"
                        + " checked_at) values (?, ?, ?, ?, ?, ?) on conflict (nomination_id, item) do update"
                        + " set met = excluded.met, remark = excluded.remark, checked_by = excluded.checked_by,"
                        + " checked_at = excluded.checked_at")
                .setParameter(1, nomination.value())
                .setParameter(2, line.item())
                .setParameter(3, line.met())
                .setParameter(4, line.remark())
                .setParameter(5, line.checkedBy())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    /** By their items. */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<String, CheckLine> of(NominationId nomination) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select item, met, remark, checked_by from awards.appraisal_check" + " where nomination_id = ?")
                .setParameter(1, nomination.value())
                .getResultList();
        Map<String, CheckLine> lines = new HashMap<>();
        rows.forEach(row -> lines.put(
                (String) row[0],
                CheckLine.open((String) row[0], null, null)
                        .checked((Boolean) row[1], (String) row[2], (String) row[3])));
        return lines;
    }

    /** Lines looked at and lines not met, by nomination. */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<String, CheckCount> counts(CampaignId campaign) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select c.nomination_id, count(*), count(*) filter (where not c.met)"
                        + " from awards.appraisal_check c join awards.nomination n on n.id = c.nomination_id"
                        + " where n.campaign_id = ? group by c.nomination_id")
                .setParameter(1, campaign.value())
                .getResultList();
        Map<String, CheckCount> counts = new HashMap<>();
        rows.forEach(row -> counts.put(
                (String) row[0], new CheckCount(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return counts;
    }
}

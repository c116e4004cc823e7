package vn.tongket.awards.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.kernel.Ids;

/** Store of the stage's steps. */
@ApplicationScoped
class StageRepository {

    private static final int USUAL_SIZE = 6;

    private static final String PLACES = """
            select r.id, r.nomination_id, r.collective, concat_ws(' ', nullif(r.honorific, ''), r.name),
                nullif(r.position, ''), r.unit_name, lpad(r.number::text, 2, '0') || '/' || r.year, r.decision_number,
                coalesce(s.state, 'WAITING'), s.group_number, s.at, s.by_name, s.remark, coalesce(v.comes, true),
                concat_ws(' ', v.honorific, v.name)
            from awards.roll_today r left join awards.stage_representative v on v.roll_id = r.id
            left join lateral (select x.* from awards.stage_step x where x.roll_id = r.id
                order by x.position desc limit 1) s on true
            where r.campaign_id = ? and not r.cancelled
            order by not r.collective, r.decided_on, r.decision_number, r.stage_order""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Whoever moves somebody on the stage waits for the others. */
    void lock(String campaign) {
        entityManager
                .createNativeQuery("select id from awards.campaign where id = ? for update")
                .setParameter(1, campaign)
                .getSingleResult();
    }

    int groupSize(String campaign) {
        List<?> found = entityManager
                .createNativeQuery("select group_size from awards.stage_setting where campaign_id = ?")
                .setParameter(1, campaign)
                .getResultList();
        return found.isEmpty() ? USUAL_SIZE : ((Number) found.get(0)).intValue();
    }

    void keepGroupSize(String campaign, int size) {
        entityManager
                .createNativeQuery("insert into awards.stage_setting (campaign_id, group_size) values (?, ?)"
                        + " on conflict (campaign_id) do update set group_size = excluded.group_size")
                .setParameter(1, campaign)
                .setParameter(2, size)
                .executeUpdate();
    }

    void add(StageStep step) {
        entityManager
                .createNativeQuery("insert into awards.stage_step (id, roll_id, position, state, group_number, at,"
                        + " by_name, remark) select ?, ?, count(*), ?, cast(? as integer), ?, ?, cast(? as varchar)"
                        + " from awards.stage_step where roll_id = ?")
                .setParameter(1, Ids.next())
                .setParameter(2, step.rollId())
                .setParameter(3, step.state().name())
                .setParameter(4, step.groupNumber())
                .setParameter(5, Timestamp.from(step.at()))
                .setParameter(6, step.byName())
                .setParameter(7, step.remark())
                .setParameter(8, step.rollId())
                .executeUpdate();
    }

    /** Number of the last group called, whatever became of it. */
    int lastGroup(String campaign) {
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(max(s.group_number), 0) from awards.stage_step s"
                                + " join awards.award_roll r on r.id = s.roll_id"
                                + " join awards.award_decision d on d.id = r.decision_id where d.campaign_id = ?")
                        .setParameter(1, campaign)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<StagePlace> places(String campaign) {
        return ((List<Object[]>) entityManager
                        .createNativeQuery(PLACES)
                        .setParameter(1, campaign)
                        .setMaxResults(5_000)
                        .getResultList())
                .stream().map(StageRepository::place).toList();
    }

    private static StagePlace place(Object[] row) {
        return new StagePlace(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                StageState.valueOf((String) row[8]),
                row[9] == null ? null : ((Number) row[9]).intValue(),
                row[10] == null ? null : instant(row[10]),
                (String) row[11],
                (String) row[12],
                (Boolean) row[13] ? Standing.UNKNOWN : Standing.ABSENT,
                ((String) row[14]).isEmpty() ? null : (String) row[14],
                null);
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}

package vn.tongket.awards.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.kernel.BusinessException;

/** Store of later decisions and of what they change. */
@ApplicationScoped
class ChangeRepository {

    private static final int MOST = 5_000;

    private static final String STANDING = """
            select r.id, r.nomination_id, r.collective, r.name, r.honorific, r.position, r.unit_name, r.prize_rounded,
                (select count(*) from awards.roll_change c where c.roll_id = r.id), r.cancelled
            from awards.roll_today r where r.decision_id = ? order by r.stage_order""";

    private static final String LINES = """
            select c.roll_id, r.collective, concat_ws(' ', nullif(r.honorific, ''), r.name), r.unit_name,
                lpad(r.number::text, 2, '0') || '/' || r.year, c.field, c.old_value, c.new_value, r.prize_rounded
            from awards.roll_change c join awards.award_roll r on r.id = c.roll_id
            where c.change_id = ? order by r.stage_order, c.position""";

    private static final String RECOVERIES = """
            select v.roll_id, d.number, concat_ws(' ', nullif(r.honorific, ''), r.name),
                lpad(r.number::text, 2, '0') || '/' || r.year, v.amount, v.certificate_returned_on,
                v.money_returned_on, v.remark, v.version
            from awards.recovery v join awards.change_decision d on d.id = v.change_id
            join awards.roll_today r on r.id = v.roll_id
            where d.decision_id = ? order by d.decided_on, r.stage_order""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Whoever changes the lines of a decision waits for the others. */
    void lock(DecisionId decision) {
        entityManager
                .createNativeQuery("select id from awards.award_decision where id = ? for update")
                .setParameter(1, decision.value())
                .getSingleResult();
    }

    void add(Object part) {
        entityManager.persist(part);
    }

    void flush() {
        entityManager.flush();
    }

    ChangeDecision get(ChangeId id) {
        ChangeDecision found = entityManager.find(ChangeDecision.class, id.value());
        if (found == null) {
            throw new BusinessException(ChangeError.NOT_FOUND, id);
        }
        return found;
    }

    Optional<Recovery> recovery(String roll) {
        return Optional.ofNullable(entityManager.find(Recovery.class, roll));
    }

    List<ChangeDecision> of(DecisionId decision) {
        return entityManager
                .createQuery(
                        "select c from ChangeDecision c where c.decisionId = :id order by c.decidedOn, c.number",
                        ChangeDecision.class)
                .setParameter("id", decision.value())
                .setMaxResults(200)
                .getResultList();
    }

    List<StandingLine> standing(DecisionId decision) {
        return rows(STANDING, decision.value()).stream()
                .map(row -> new StandingLine(
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).longValue(),
                        ((Number) row[8]).intValue(),
                        (Boolean) row[9]))
                .toList();
    }

    List<ChangedLine> lines(ChangeId change) {
        return rows(LINES, change.value()).stream()
                .map(row -> new ChangedLine(
                        (String) row[0],
                        (Boolean) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        row[5] == null ? null : RolledField.valueOf((String) row[5]),
                        (String) row[6],
                        (String) row[7],
                        ((Number) row[8]).longValue()))
                .toList();
    }

    List<RecoverySummary> recoveries(DecisionId decision) {
        return rows(RECOVERIES, decision.value()).stream()
                .map(row -> new RecoverySummary(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        day(row[5]),
                        day(row[6]),
                        (String) row[7],
                        ((Number) row[8]).longValue()))
                .toList();
    }

    private static LocalDate day(Object stored) {
        return stored == null ? null : ((Date) stored).toLocalDate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, String of) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, of)
                .setMaxResults(MOST)
                .getResultList();
    }
}

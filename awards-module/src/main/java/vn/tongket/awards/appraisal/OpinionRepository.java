package vn.tongket.awards.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitId;

/** Store of opinions. */
@ApplicationScoped
class OpinionRepository {

    private static final String OPINION = """
            select o.id, o.nomination_id, n.nominee_name, n.unit_name, n.achievement, o.unit_id, o.unit_name,
                   o.question, o.due_on, o.stance, o.answer, o.answered_by, o.answered_at
            from awards.appraisal_opinion o join awards.nomination n on n.id = o.nomination_id
            """;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Whether the body was not asked before. */
    boolean add(
            NominationId nomination, String unit, String unitName, String question, LocalDate dueOn, String askedBy) {
        return query(
                                "insert into awards.appraisal_opinion (id, nomination_id, unit_id, unit_name, question,"
                                        + " asked_by, asked_at, due_on) values (?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict do nothing",
                                Ids.next(),
                                nomination.value(),
                                unit,
                                unitName,
                                question,
                                askedBy,
                                Timestamp.from(Instant.now()),
                                Date.valueOf(dueOn))
                        .executeUpdate()
                == 1;
    }

    /** Whether nobody had answered before. */
    boolean answer(String id, Stance stance, String answer, String by) {
        return query(
                                "update awards.appraisal_opinion set stance = ?, answer = ?, answered_by = ?,"
                                        + " answered_at = ? where id = ? and stance is null",
                                stance.name(),
                                answer,
                                by,
                                Timestamp.from(Instant.now()),
                                id)
                        .executeUpdate()
                == 1;
    }

    Optional<Opinion> find(String id) {
        return list(query(OPINION + " where o.id = ?", id)).stream().findFirst();
    }

    List<Opinion> of(NominationId nomination) {
        return list(query(OPINION + " where o.nomination_id = ? order by o.due_on, o.id", nomination.value()));
    }

    List<Opinion> of(CampaignId campaign) {
        return list(query(OPINION + " where n.campaign_id = ? order by o.due_on, o.id", campaign.value()));
    }

    /** What these bodies are asked, the unanswered first. */
    List<Opinion> askedOf(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        String marks = "?" + ", ?".repeat(units.size() - 1);
        return list(query(
                OPINION + " where o.unit_id in (" + marks + ") order by o.answered_at desc nulls first, o.due_on, o.id",
                units.stream().map(UnitId::value).toArray()));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<Opinion> list(Query query) {
        return ((List<Object[]>) query.setMaxResults(5_000).getResultList())
                .stream().map(OpinionRepository::opinion).toList();
    }

    private static Opinion opinion(Object[] row) {
        return new Opinion(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                new UnitId((String) row[5]),
                (String) row[6],
                (String) row[7],
                row[8] instanceof Date day ? day.toLocalDate() : (LocalDate) row[8],
                row[9] == null ? null : Stance.valueOf((String) row[9]),
                (String) row[10],
                (String) row[11],
                moment(row[12]));
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime time
                ? time.toInstant()
                : value == null ? null : ((java.util.Date) value).toInstant();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}

package vn.tongket.awards.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.Outcome;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.kernel.Ids;

/** Store of the papers of counted sessions, and of what stands in them. */
@ApplicationScoped
class MinutesRepository {

    private static final String PAPER =
            "select id, session_id, kind, number, issued_on from awards.council_paper where ";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(SessionId session, CouncilPaperKind kind) {
        query(
                        "insert into awards.council_paper (id, session_id, kind) values (?, ?, ?)",
                        Ids.next(),
                        session.value(),
                        kind.name())
                .executeUpdate();
    }

    void issue(String id, String number, LocalDate day) {
        query("update awards.council_paper set number = ?, issued_on = ? where id = ?", number, day, id)
                .executeUpdate();
    }

    Optional<CouncilPaper> find(String id) {
        return rows(PAPER + "id = ?", id).stream().map(MinutesRepository::paper).findFirst();
    }

    List<CouncilPaper> ofSession(SessionId session) {
        return rows(PAPER + "session_id = ? order by kind desc", session.value()).stream()
                .map(MinutesRepository::paper)
                .toList();
    }

    MinutesFacts facts(SessionId session) {
        Object[] row = rows(
                        "select campaign_id, held_on, place, chair_id, secretary_id, quorum_part, quorum_whole,"
                                + " closed_at from awards.council_session where id = ?",
                        session.value())
                .get(0);
        return new MinutesFacts(
                new CampaignId((String) row[0]),
                day(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (Integer) row[6],
                instant(row[7]),
                members(session),
                lines(session),
                recusals(session));
    }

    private List<MinutesMember> members(SessionId session) {
        return rows("""
                select m.full_name, p.person_id is not null or c.person_id is not null, c.way
                from awards.council_member m
                left join awards.council_presence p on p.session_id = m.session_id and p.person_id = m.person_id
                left join awards.ballot_cast c on c.session_id = m.session_id and c.person_id = m.person_id
                where m.session_id = ? order by m.full_name""", session.value()).stream()
                .map(row -> new MinutesMember((String) row[0], (Boolean) row[1], (String) row[2]))
                .toList();
    }

    private List<MinutesLine> lines(SessionId session) {
        return rows("""
                select n.nominee_name, n.nominee_person_id, n.status = 'DECIDED', n.nominee_unit_name, i.form_code,
                       i.secret, i.threshold, i.counted_on, r.yes, r.no, r.abstain, r.recused, r.base, r.outcome
                from awards.council_result r
                join awards.council_item i on i.session_id = r.session_id and i.nomination_id = r.nomination_id
                join awards.nomination n on n.id = r.nomination_id
                where r.session_id = ? order by i.form_code, n.sort_key, n.id""", session.value()).stream()
                .map(row -> new MinutesLine(
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (Integer) row[6],
                        CountedOn.valueOf((String) row[7]),
                        (Integer) row[8],
                        (Integer) row[9],
                        (Integer) row[10],
                        (Integer) row[11],
                        (Integer) row[12],
                        Outcome.valueOf((String) row[13])))
                .toList();
    }

    private List<MinutesRecusal> recusals(SessionId session) {
        return rows("""
                select m.full_name, n.nominee_name, x.ground, x.reason from awards.council_recusal x
                join awards.council_member m on m.session_id = x.session_id and m.person_id = x.person_id
                join awards.nomination n on n.id = x.nomination_id
                where x.session_id = ? order by n.sort_key, m.full_name""", session.value()).stream()
                .map(row -> new MinutesRecusal(
                        (String) row[0], (String) row[1], RecusalGround.valueOf((String) row[2]), (String) row[3]))
                .toList();
    }

    private static CouncilPaper paper(Object[] row) {
        return new CouncilPaper(
                (String) row[0],
                new SessionId((String) row[1]),
                CouncilPaperKind.valueOf((String) row[2]),
                (String) row[3],
                day(row[4]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((java.util.Date) value).toInstant();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, String id) {
        return query(sql, id).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}

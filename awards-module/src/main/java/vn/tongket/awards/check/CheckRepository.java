package vn.tongket.awards.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads for many nominations at once what the checks compare them with (AWD-25). */
@ApplicationScoped
class CheckRepository {

    private static final int CHUNK = 1_000;

    private static final String RIVALS = """
            select n.id, c.title, n.nominee_key, n.name_key, n.nominee_kind, n.nominee_unit_id, n.birth_year,
                   n.achievement_digest, n.period_from, n.period_to
            from awards.nomination n join awards.campaign c on c.id = n.campaign_id
            where n.status <> 'REJECTED' and not n.cancelled and n.%s in (%s)
            limit 20000""";

    private static final String LINES = """
            select n.id, n.campaign_id, n.unit_id, n.nominee_kind, n.nominee_key, n.nominee_unit_id, n.form_code,
                   n.status not in ('DRAFT', 'RETURNED'), n.written_at
            from awards.nomination n
            where n.status <> 'REJECTED' and n.campaign_id in (%s)
            limit 50000""";

    private static final String SINCE = """
            select s.nomination_id, max(s.at) from awards.nomination_step s
            where s.action in ('SUBMIT', 'ENDORSE', 'APPRAISE', 'PROPOSE') and s.nomination_id in (%s)
            group by s.nomination_id""";

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Rows as in {@link #RIVALS}, of these names and of these certain keys. */
    List<Object[]> rivals(Collection<String> nameKeys, Collection<String> keys) {
        List<Object[]> rows = new ArrayList<>(rows(RIVALS, "name_key", nameKeys));
        rows.addAll(rows(RIVALS, "nominee_key", keys));
        return rows;
    }

    List<CampaignLine> lines(Collection<String> campaigns) {
        return rows(LINES, null, campaigns).stream()
                .map(row -> new CampaignLine(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        "COLLECTIVE".equals(row[3]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Boolean) row[7],
                        instant(row[8])))
                .toList();
    }

    /** By the nomination, the day of the latest step after which somebody else had to act. */
    Map<String, LocalDate> since(Collection<String> nominations) {
        return rows(SINCE, null, nominations).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> LocalDate.ofInstant(instant(row[1]), OFFICE)));
    }

    private List<Object[]> rows(String sql, String column, Collection<String> values) {
        List<String> wanted = List.copyOf(values);
        List<Object[]> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<String> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            String marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
            Query query = entityManager.createNativeQuery(
                    column == null ? sql.formatted(marks) : sql.formatted(column, marks));
            for (int i = 0; i < chunk.size(); i++) {
                query.setParameter(i + 1, chunk.get(i));
            }
            for (Object row : query.getResultList()) {
                found.add((Object[]) row);
            }
        }
        return found;
    }

    static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}

package vn.tongket.awards.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Finds what has waited too long, whoever it concerns (hồ sơ chờ quá hạn). */
@ApplicationScoped
class WaitingRepository {

    private static final int MOST = 5_000;

    private static final String WAITING = """
            select n.campaign_id, c.title, n.unit_id, c.proposing_unit_id, n.status, n.nominee_person_id
            from awards.nomination n join awards.campaign c on c.id = n.campaign_id
            where n.status in ('SUBMITTED', 'ENDORSED') and c.closed_on is null
              and (select max(s.at) from awards.nomination_step s where s.nomination_id = n.id) < ?
            order by n.campaign_id, n.unit_id""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // rows of a native query
    List<Waiting> before(Instant moment) {
        List<Object[]> rows = entityManager
                .createNativeQuery(WAITING)
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        (String) row[0],
                        (String) row[1],
                        (String) (row[4].equals("SUBMITTED") ? row[2] : row[3]),
                        row[4].equals("SUBMITTED"),
                        (String) row[5]))
                .toList();
    }
}

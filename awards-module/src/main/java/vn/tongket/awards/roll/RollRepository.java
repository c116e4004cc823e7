package vn.tongket.awards.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import vn.tongket.kernel.PageRequest;

/** Reads the roll as it stands today. */
@ApplicationScoped
class RollRepository {

    private static final int MOST = 5_000;

    private static final String COLUMNS = """
            select r.id, r.nomination_id, r.campaign_id, r.decision_id, r.decision_number, r.decided_on,
                r.deciding_unit, r.form_code, r.certificate, r.collective, r.honorific, r.name, r.position,
                r.nominee_unit_id, r.unit_name, r.person_id, r.birth_year, r.leads, r.achievement, r.number, r.year,
                r.prize_rounded, r.corrected, r.cancelled
            from awards.roll_today r
            """;

    private static final String LATEST_FIRST = " order by r.decided_on desc, r.unit_id, r.number";

    private static final String WANTED = """
             where (cast(? as integer) is null or r.year = cast(? as integer)) and (cast(? as varchar) is null or r.form_code = cast(? as varchar))
                and (cast(? as boolean) is null or r.collective = cast(? as boolean))
                and (r.name_key like ? escape '\\' or r.person_id = cast(? as varchar))
            """;

    private static final String SEPARATOR = "\u001f";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** All that might be meant, in one query whatever the number of those asked for. */
    List<PastAward> named(Collection<String> keys, Collection<String> persons) {
        return awards(entityManager
                .createNativeQuery(COLUMNS + " where r.name_key = any (string_to_array(?, ?))"
                        + " or r.person_id = any (string_to_array(?, ','))" + LATEST_FIRST)
                .setParameter(1, String.join(SEPARATOR, keys))
                .setParameter(2, SEPARATOR)
                .setParameter(3, String.join(",", persons)));
    }

    List<PastAward> ofPerson(String person) {
        return awards(entityManager
                .createNativeQuery(COLUMNS + " where r.person_id = ?" + LATEST_FIRST)
                .setParameter(1, person));
    }

    List<PastAward> ofUnits(Collection<String> units) {
        return awards(entityManager
                .createNativeQuery(COLUMNS + " where r.nominee_unit_id = any (string_to_array(?, ','))" + LATEST_FIRST)
                .setParameter(1, String.join(",", units)));
    }

    List<PastAward> search(RollSearch search, PageRequest request) {
        Query query = entityManager.createNativeQuery(COLUMNS + WANTED + LATEST_FIRST);
        wanted(query, search, request);
        return rows(query.setFirstResult(request.offset()).setMaxResults(request.size()));
    }

    long count(RollSearch search, PageRequest request) {
        Query query = entityManager.createNativeQuery("select count(*) from awards.roll_today r" + WANTED);
        wanted(query, search, request);
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<Integer> years() {
        return entityManager
                .createNativeQuery("select distinct year from awards.award_roll order by year desc")
                .setMaxResults(100)
                .getResultList();
    }

    private static void wanted(Query query, RollSearch search, PageRequest request) {
        query.setParameter(1, search.year())
                .setParameter(2, search.year())
                .setParameter(3, search.formCode())
                .setParameter(4, search.formCode())
                .setParameter(5, search.collective())
                .setParameter(6, search.collective())
                .setParameter(7, request.pattern())
                .setParameter(8, request.query());
    }

    private static List<PastAward> awards(Query query) {
        return rows(query.setMaxResults(MOST));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<PastAward> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(RollRepository::award).toList();
    }

    private static PastAward award(Object[] row) {
        return new PastAward(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Date) row[5]).toLocalDate(),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Boolean) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                row[16] == null ? null : ((Number) row[16]).intValue(),
                (Boolean) row[17],
                (String) row[18],
                "%02d/%d".formatted(((Number) row[19]).intValue(), ((Number) row[20]).intValue()),
                ((Number) row[21]).longValue(),
                (Boolean) row[22],
                (Boolean) row[23]);
    }
}

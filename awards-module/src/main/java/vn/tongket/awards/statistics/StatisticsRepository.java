package vn.tongket.awards.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;

/** Counts the roll in the database. */
@ApplicationScoped
class StatisticsRepository {

    static final String FORM = "r.form_code";
    static final String UNIT = "r.unit_name";
    static final String ALL = "''";
    static final String GENDER = "coalesce((select n.gender from awards.nomination n where n.id = r.nomination_id),"
            + " case when r.honorific in ('Ông', 'Anh') then 'MALE'"
            + " when r.honorific in ('Bà', 'Chị', 'Cô') then 'FEMALE' else 'UNKNOWN' end)";
    static final String DUTY = "case when r.leads is null then 'UNKNOWN' when r.leads then 'LEADER' else 'DIRECT' end";

    private static final int MOST = 200;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** @param by one of the expressions above, never a text from outside */
    List<Share> shares(String by, boolean personsOnly, Collection<String> campaigns, Integer year) {
        String persons = personsOnly ? " and not r.collective" : "";
        Query query = entityManager.createNativeQuery("select " + by
                + ", count(*) filter (where r.collective), count(*) filter (where not r.collective),"
                + " coalesce(sum(r.prize_rounded), 0) from awards.roll_today r"
                + " where r.campaign_id = any (string_to_array(?, ','))"
                + " and (cast(? as integer) is null or r.year = cast(? as integer)) and not r.cancelled" + persons
                + " group by 1 order by count(*) desc, 1");
        return rows(query, campaigns, year).stream()
                .map(row -> new Share((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    long cancelled(Collection<String> campaigns, Integer year) {
        Query query = entityManager.createNativeQuery("select count(*) from awards.roll_today r"
                + " where r.campaign_id = any (string_to_array(?, ','))"
                + " and (cast(? as integer) is null or r.year = cast(? as integer)) and r.cancelled");
        parameters(query, campaigns, year);
        return number(query.getSingleResult());
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<Object[]> rows(Query query, Collection<String> campaigns, Integer year) {
        parameters(query, campaigns, year);
        return query.setMaxResults(MOST).getResultList();
    }

    private static void parameters(Query query, Collection<String> campaigns, Integer year) {
        query.setParameter(1, String.join(",", campaigns)).setParameter(2, year).setParameter(3, year);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}

package vn.tongket.awards.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.honour.Representative;

/** Keeps who comes onto the stage for whom. */
@ApplicationScoped
class RepresentativeRepository {

    private static final String REPRESENTATIONS = """
            select r.id, r.nomination_id, r.stage_order, r.collective, concat_ws(' ', nullif(r.honorific, ''), r.name),
                nullif(r.position, ''), r.unit_name, coalesce(v.comes, true), v.person_id, v.name, v.honorific,
                v.position
            from awards.roll_today r left join awards.stage_representative v on v.roll_id = r.id
            where r.campaign_id = ? and not r.cancelled
            order by not r.collective, r.decided_on, r.decision_number, r.stage_order""";

    private static final String HONOUREES = """
            select r.decision_number, r.nomination_id, r.stage_order, r.collective, r.name, nullif(r.honorific, ''),
                nullif(r.position, ''), r.person_id, r.nominee_unit_id, v.person_id, v.name, v.honorific, v.position
            from awards.roll_today r join awards.stage_representative v on v.roll_id = r.id
            where r.id = any (string_to_array(?, ',')) and v.comes order by r.decision_number, r.stage_order""";

    private static final String KEEP = """
            insert into awards.stage_representative
                (roll_id, comes, person_id, name, honorific, position, chosen_by, chosen_at)
            values (?, ?, cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar), ?, ?)
            on conflict (roll_id) do update set comes = excluded.comes, person_id = excluded.person_id,
                name = excluded.name, honorific = excluded.honorific, position = excluded.position,
                chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    List<Representation> of(String campaign) {
        return rows(REPRESENTATIONS, campaign).stream()
                .map(row -> new Representation(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        (Boolean) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Boolean) row[7],
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11]))
                .toList();
    }

    void keep(RepresentationEntry entry, String by, Instant at) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, entry.rollId())
                .setParameter(2, entry.comes())
                .setParameter(3, entry.personId())
                .setParameter(4, entry.name())
                .setParameter(5, entry.honorific())
                .setParameter(6, entry.position())
                .setParameter(7, by)
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** Those of the lines who come, by the number of their decision. */
    Map<String, List<Honouree>> coming(List<String> rollIds) {
        Map<String, List<Honouree>> coming = new LinkedHashMap<>();
        for (Object[] row : rows(HONOUREES, String.join(",", rollIds))) {
            coming.computeIfAbsent((String) row[0], any -> new ArrayList<>()).add(honouree(row));
        }
        return coming;
    }

    private static Honouree honouree(Object[] row) {
        boolean collective = (Boolean) row[3];
        return new Honouree(
                (String) row[1],
                ((Number) row[2]).intValue(),
                collective,
                (String) row[4],
                (String) row[5],
                collective ? null : (String) row[6],
                person(row[7]),
                new UnitId((String) row[8]),
                row[10] == null
                        ? null
                        : new Representative(person(row[9]), (String) row[10], (String) row[11], (String) row[12]));
    }

    private static PersonId person(Object id) {
        return id == null ? null : new PersonId((String) id);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, String parameter) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, parameter)
                .setMaxResults(5_000)
                .getResultList();
    }
}

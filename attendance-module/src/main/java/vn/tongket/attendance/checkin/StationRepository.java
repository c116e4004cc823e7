package vn.tongket.attendance.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.plan.PlanId;

/** Store of stations. A station that nobody described is a door for all. */
@ApplicationScoped
class StationRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** The door's groups, the health rule of the day and the running session; the first column says which. */
    private static final String DOOR = """
            select 'group', group_id from attendance.station_group where plan_id = ? and station_id = ?
            union all
            select 'health', id from attendance.health_rule
            where valid_from <= ? and (valid_to is null or valid_to >= ?)
            union all
            select 'session', id from (""" + AdmissionRepository.CURRENT + ") running";

    Door door(ConferenceInfo conference, String stationId) {
        Date day = Date.valueOf(conference.day());
        List<?> rows = entityManager
                .createNativeQuery(DOOR)
                .setParameter(1, conference.planId().value())
                .setParameter(2, stationId)
                .setParameter(3, day)
                .setParameter(4, day)
                .setParameter(5, conference.planId().value())
                .setParameter(6, null)
                .getResultList();
        Map<String, Set<String>> told = rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
        return new Door(
                conference.settings(),
                told.getOrDefault("group", Set.of()),
                told.getOrDefault("health", Set.of()).stream().findFirst().orElse(null),
                told.getOrDefault("session", Set.of()).stream().findFirst().orElse(""));
    }

    void put(PlanId plan, Station station) {
        entityManager
                .createNativeQuery("insert into attendance.station (plan_id, id, name) values (?, ?, ?)"
                        + " on conflict (plan_id, id) do update set name = excluded.name")
                .setParameter(1, plan.value())
                .setParameter(2, station.id())
                .setParameter(3, station.name())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from attendance.station_group where plan_id = ? and station_id = ?")
                .setParameter(1, plan.value())
                .setParameter(2, station.id())
                .executeUpdate();
        for (String group : station.groups()) {
            entityManager
                    .createNativeQuery("insert into attendance.station_group (plan_id, station_id, group_id)"
                            + " select plan_id, ?, id from attendance.attendee_group where id = ? and plan_id = ?"
                            + " on conflict do nothing")
                    .setParameter(1, station.id())
                    .setParameter(2, group)
                    .setParameter(3, plan.value())
                    .executeUpdate();
        }
    }

    List<Station> list(PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery("select s.id, s.name, g.group_id from attendance.station s"
                        + " left join attendance.station_group g on g.plan_id = s.plan_id and g.station_id = s.id"
                        + " where s.plan_id = ? order by s.name, s.id")
                .setParameter(1, plan.value())
                .getResultList();
        Map<String, Station> stations = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            stations.merge(
                    (String) row[0],
                    new Station(
                            (String) row[0], (String) row[1], row[2] == null ? List.of() : List.of((String) row[2])),
                    StationRepository::joined);
        }
        return List.copyOf(stations.values());
    }

    private static Station joined(Station one, Station more) {
        List<String> groups = new ArrayList<>(one.groups());
        groups.addAll(more.groups());
        return new Station(one.id(), one.name(), groups);
    }
}

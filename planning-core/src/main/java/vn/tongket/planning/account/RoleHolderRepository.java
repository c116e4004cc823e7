package vn.tongket.planning.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/** Looks up the persons behind the roles. */
@ApplicationScoped
class RoleHolderRepository {

    private static final String UPWARDS = """
            with recursive above(unit_id, parent_id, steps) as (
                select u.id, u.parent_id, 0 from planning.unit u where u.id = ?
                union
                select u.id, u.parent_id, a.steps + 1 from above a join planning.unit u on u.id = a.parent_id
                where a.steps < 50
            )
            select c.person_id, a.steps
            from above a
            join planning.role_grant g on g.unit_id = a.unit_id
            join planning.account c on c.id = g.account_id
            where g.role = ? and c.enabled and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
            order by a.steps, c.person_id""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    List<String> in(UnitId unit, List<Role> roles, LocalDate day) {
        return entityManager
                .createQuery("""
                        select distinct a.personId from Account a join a.grants g
                        where a.enabled = true and g.unitId = :unit and g.role in :roles
                          and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""", String.class)
                .setParameter("unit", unit.value())
                .setParameter("roles", roles)
                .setParameter("day", day)
                .setMaxResults(1_000)
                .getResultList();
    }

    /** Person and distance, the nearest first. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> upwards(UnitId unit, Role role, LocalDate day) {
        return entityManager
                .createNativeQuery(UPWARDS)
                .setParameter(1, unit.value())
                .setParameter(2, role.name())
                .setParameter(3, day)
                .setParameter(4, day)
                .setMaxResults(1_000)
                .getResultList();
    }
}

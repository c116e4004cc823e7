package vn.tongket.planning.account;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * The person who is acting (người đang thao tác), with the units that each role reaches today (ACC-1).
 *
 * @param homes the units in which each role is held itself
 * @param reach those units and all below them
 */
public record Caller(
        AccountId account,
        PersonId person,
        String username,
        String fullName,
        Map<Role, Set<UnitId>> homes,
        Map<Role, Set<UnitId>> reach)
        implements Serializable {

    public boolean holds(Role role) {
        return reach.containsKey(role);
    }

    public boolean holdsAny(Role... roles) {
        for (Role role : roles) {
            if (holds(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role reaches the unit. */
    public boolean may(Role role, UnitId unit) {
        return reach.getOrDefault(role, Set.of()).contains(unit);
    }

    public boolean mayAny(UnitId unit, Role... roles) {
        for (Role role : roles) {
            if (may(role, unit)) {
                return true;
            }
        }
        return false;
    }

    public Set<UnitId> unitsReachedAs(Role role) {
        return reach.getOrDefault(role, Set.of());
    }

    public Set<UnitId> homesAs(Role role) {
        return homes.getOrDefault(role, Set.of());
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}

package vn.tongket.planning.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Who holds a role in a unit (người giữ vai trò); names nobody's account and nobody's password. */
@Stateless
@PermitAll
public class RoleHolderService {

    @Inject
    private RoleHolderRepository holders;

    /** Who holds one of the roles in the unit itself on that day. */
    public Set<PersonId> of(@NotNull UnitId unit, @NotNull LocalDate day, @NotNull Role... roles) {
        return holders.in(unit, List.of(roles), day).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** Who holds the role in the unit or, where nobody does, in the nearest unit above. */
    public Set<PersonId> nearest(@NotNull Role role, @NotNull UnitId unit, @NotNull LocalDate day) {
        List<Object[]> upwards = holders.upwards(unit, role, day);
        Set<PersonId> nearest = new LinkedHashSet<>();
        for (Object[] row : upwards) {
            if (row[1].equals(upwards.get(0)[1])) {
                nearest.add(new PersonId((String) row[0]));
            }
        }
        return nearest;
    }
}

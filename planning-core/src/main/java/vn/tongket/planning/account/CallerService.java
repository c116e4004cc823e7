package vn.tongket.planning.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Tells who is acting, from the container's principal and never from what a form says. */
@Stateless
@PermitAll
public class CallerService {

    @Resource
    private SessionContext session;

    @Inject
    private AccountRepository accounts;

    private final Clock clock = Clock.systemDefaultZone();

    public Caller caller() {
        String username = session.getCallerPrincipal().getName();
        List<Object[]> rows = accounts.reach(username, LocalDate.now(clock));
        if (rows.isEmpty()) {
            throw new BusinessException(AccountError.NOT_FOUND, username);
        }
        Map<Role, Set<UnitId>> homes = new EnumMap<>(Role.class);
        Map<Role, Set<UnitId>> reach = new EnumMap<>(Role.class);
        for (Object[] row : rows) {
            if (row[0] != null) {
                UnitId unit = new UnitId((String) row[1]);
                add(reach, (String) row[0], unit);
                if ((Boolean) row[2]) {
                    add(homes, (String) row[0], unit);
                }
            }
        }
        Object[] self = rows.get(0);
        return new Caller(
                new AccountId((String) self[3]),
                new PersonId((String) self[4]),
                username,
                (String) self[5],
                homes,
                reach);
    }

    private static void add(Map<Role, Set<UnitId>> units, String role, UnitId unit) {
        units.computeIfAbsent(Role.valueOf(role), any -> new HashSet<>()).add(unit);
    }
}

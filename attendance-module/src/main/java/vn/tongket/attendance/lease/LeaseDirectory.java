package vn.tongket.attendance.lease;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** Who may admit whom (tra cứu ai được quyền cho vào), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class LeaseDirectory {

    @Inject
    private LeaseRepository leases;

    @Inject
    private RightRepository rights;

    private final Clock clock = Clock.systemUTC();

    /** A right that its device wants back or has to hand over. */
    public record Wanted(String right, String session) {}

    /**
     * ATT-50 Whether the server may admit this guest now: no device holds his right, or the one that holds it judged him
     * itself. The device that stands in the way is asked to hand the right over. A substitute's right is his
     * predecessor's, at the home door that it has there (ATT-102).
     */
    public boolean admits(
            @NotNull PlanId plan, @NotNull String invitation, @NotNull String session, Vouching vouching) {
        leases.holdForAdmission(plan);
        if (!leases.any(plan)) {
            return true;
        }
        List<Object[]> others = leases.holders(plan, invitation, session).stream()
                .filter(row -> !vouched(row, vouching))
                .toList();
        others.forEach(row -> leases.request(plan, (String) row[3], session, (String) row[0], clock.instant()));
        return others.isEmpty();
    }

    private static boolean vouched(Object[] row, Vouching vouching) {
        return row[0].equals(vouching.lease()) && row[1].equals(vouching.device()) && row[3].equals(vouching.right());
    }

    public boolean holds(@NotNull PlanId plan, String lease, @NotNull String device) {
        return lease != null
                && leases.all(plan).stream()
                        .anyMatch(each -> each.holds()
                                && each.id().equals(lease)
                                && each.device().equals(device));
    }

    public Optional<DoorLease> holding(@NotNull PlanId plan, @NotNull String station) {
        return leases.holding(plan, station);
    }

    /** The home door of a guest; null when only the server may admit him. */
    public String home(@NotNull String invitation) {
        return rights.home(invitation);
    }

    public List<DoorLease> all(@NotNull PlanId plan) {
        return leases.all(plan);
    }

    public List<Wanted> requests(@NotNull String lease) {
        return leases.requests(lease).stream()
                .map(row -> new Wanted((String) row[0], (String) row[1]))
                .toList();
    }

    public void release(@NotNull PlanId plan, @NotNull String lease, @NotNull String right, @NotNull String session) {
        leases.release(plan, lease, right, session);
    }

    public void giveBack(@NotNull PlanId plan, @NotNull String lease) {
        leases.end(plan, lease, null, null, clock.instant());
    }

    /** ATT-51 Gives rights and home doors to guests who have none yet; without a door nobody needs them. */
    public void settleHomes(@NotNull PlanId plan) {
        leases.holdForLease(plan);
        Map<String, List<String>> stations = rights.stations(plan);
        if (!stations.isEmpty()) {
            rights.keep(
                    plan,
                    new HomePolicy(
                                    stations,
                                    leases.all(plan).stream()
                                            .filter(DoorLease::holds)
                                            .map(DoorLease::stationId)
                                            .collect(Collectors.toSet()))
                            .settle(rights.guests(plan)));
        }
    }

    /** What a pass says under signature beside its code: home door and right, by code; empty without doors. */
    public Map<String, String> homesByCode(@NotNull PlanId plan) {
        if (rights.stations(plan).isEmpty()) {
            return Map.of();
        }
        if (rights.unsettled(plan)) {
            settleHomes(plan);
        }
        return rights.guests(plan).stream()
                .filter(guest -> guest.station() != null)
                .collect(Collectors.toMap(
                        RightHolder::code, guest -> guest.right() + ":" + guest.station(), (one, other) -> one));
    }
}

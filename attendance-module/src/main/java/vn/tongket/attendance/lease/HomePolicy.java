package vn.tongket.attendance.lease;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives each guest his right and its home door (xác định cửa của khách), ATT-51.
 *
 * <p>A right stays where it is while a device holds that door. Whoever inherits a right inherits its door; whoever was
 * invited before under another right has no door, so that only the server, which sees both, may admit him.
 */
final class HomePolicy {

    private final Map<String, List<String>> stations;
    private final Set<String> held;
    private final Map<String, String> rights = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> rightOfPerson = new HashMap<>();
    private final Set<String> livingRights = new HashSet<>();

    HomePolicy(Map<String, List<String>> stations, Set<String> held) {
        this.stations = stations;
        this.held = held;
    }

    /** Those whose right or door is new, of guests in the order of their invitations. */
    List<RightHolder> settle(List<RightHolder> guests) {
        for (RightHolder guest : guests) {
            if (guest.alive() && guest.right() != null) {
                livingRights.add(guest.right());
            }
        }
        List<RightHolder> changed = new ArrayList<>();
        for (RightHolder guest : guests) {
            String right = right(guest);
            boolean stranger = rightOfPerson.containsKey(guest.person())
                    && !rightOfPerson.get(guest.person()).equals(right);
            String home = homes.containsKey(right) ? homes.get(right) : stranger ? null : home(guest, right);
            remember(guest, right, home);
            if (!right.equals(guest.right()) || !Objects.equals(home, guest.station())) {
                changed.add(guest.at(right, home));
            }
        }
        return changed;
    }

    private void remember(RightHolder guest, String right, String home) {
        rights.put(guest.invitation(), right);
        homes.put(right, home);
        rightOfPerson.putIfAbsent(guest.person(), right);
        if (guest.alive()) {
            livingRights.add(right);
        }
    }

    private String right(RightHolder guest) {
        if (guest.right() != null) {
            return guest.right();
        }
        if (guest.substituteFor() != null && rights.containsKey(guest.substituteFor())) {
            return rights.get(guest.substituteFor());
        }
        String earlier = rightOfPerson.get(guest.person());
        return earlier != null && !livingRights.contains(earlier) ? earlier : own(guest);
    }

    private static String own(RightHolder guest) {
        return guest.invitation().replace("-", "").substring(0, 12);
    }

    private String home(RightHolder guest, String right) {
        if (guest.station() != null && held.contains(guest.station())) {
            return guest.station();
        }
        if (guest.wish() != null && stations.containsKey(guest.wish())) {
            return guest.wish();
        }
        List<String> fit = fitting(guest.group());
        return fit.isEmpty() ? null : fit.get(Math.floorMod(right.hashCode(), fit.size()));
    }

    private List<String> fitting(String group) {
        List<String> named = stations.keySet().stream()
                .filter(station -> stations.get(station).contains(group))
                .toList();
        return named.isEmpty()
                ? stations.keySet().stream()
                        .filter(station -> stations.get(station).isEmpty())
                        .toList()
                : named;
    }
}

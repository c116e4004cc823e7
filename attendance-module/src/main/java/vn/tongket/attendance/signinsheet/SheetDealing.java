package vn.tongket.attendance.signinsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.attendance.checkin.Station;

/** Deals the guests to sheets (chia đại biểu theo cửa hoặc đơn vị), each guest to one. */
final class SheetDealing {

    private static final String EVERY_DOOR = "Cửa chung";
    private static final String NO_UNIT = "Đại biểu không ghi đơn vị";

    private final List<Station> stations;

    SheetDealing(List<Station> stations) {
        this.stations = stations;
    }

    Map<String, List<SheetRepository.Unlisted>> deal(List<SheetRepository.Unlisted> guests, SheetGrouping grouping) {
        Function<SheetRepository.Unlisted, String> name =
                grouping == SheetGrouping.DOOR ? this::door : SheetDealing::unit;
        return guests.stream()
                .collect(Collectors.groupingBy(
                        name, grouping == SheetGrouping.DOOR ? LinkedHashMap::new : TreeMap::new, Collectors.toList()));
    }

    /** His home door; else the first that is for his group; else the one for all. */
    private String door(SheetRepository.Unlisted guest) {
        return stations.stream()
                .filter(station -> station.id().equals(guest.home()))
                .findFirst()
                .or(() -> stations.stream()
                        .filter(station -> station.groups().contains(guest.groupId()))
                        .findFirst())
                .or(() -> stations.stream()
                        .filter(station -> station.groups().isEmpty())
                        .findFirst())
                .map(Station::name)
                .orElse(EVERY_DOOR);
    }

    private static String unit(SheetRepository.Unlisted guest) {
        return guest.unitName() == null ? NO_UNIT : guest.unitName();
    }
}

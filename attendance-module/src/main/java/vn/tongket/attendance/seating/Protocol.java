package vn.tongket.attendance.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.protocol.RankService;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PositionSummary;
import vn.tongket.planning.directory.UnitSummary;

/** Gives the order of protocol on a day (thứ tự lễ tân), from the office's table and the directory. */
@ApplicationScoped
class Protocol {

    @Inject
    private RankService ranks;

    @Inject
    private DirectoryService directory;

    ProtocolOrder on(LocalDate day) {
        Map<String, UnitSummary> units =
                directory.units(day).stream().collect(Collectors.toMap(UnitSummary::id, unit -> unit));
        return new ProtocolOrder(ranks.table(), units, positions(directory.positions()));
    }

    private static Map<String, Integer> positions(List<PositionSummary> inOrder) {
        Map<String, Integer> ranks = new HashMap<>();
        inOrder.forEach(position -> ranks.putIfAbsent(SearchKey.of(position.name()), ranks.size()));
        return ranks;
    }
}

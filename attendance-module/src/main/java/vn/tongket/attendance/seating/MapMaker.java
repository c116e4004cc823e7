package vn.tongket.attendance.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.SeatSpot;

/** Draws the maps of a seating. */
final class MapMaker {

    private final Seating seating;
    private final Map<String, Delegate> delegates;
    private final Map<String, Sitting> bySeat = new HashMap<>();
    private final HallModel model;

    MapMaker(Seating seating) {
        this.seating = seating;
        this.delegates = seating.delegates().stream().collect(Collectors.toMap(Delegate::id, Function.identity()));
        seating.sittings().values().forEach(sitting -> bySeat.put(sitting.seat(), sitting));
        this.model = new HallModel(seating);
    }

    SeatingView view() {
        Map<String, SeatSpot> spots =
                seating.spots().stream().collect(Collectors.toMap(SeatSpot::id, Function.identity()));
        List<Delegate> unseated = new ArrayList<>();
        List<Delegate> displaced = new ArrayList<>();
        for (Delegate delegate : seating.delegates()) {
            Sitting sitting = seating.sittings().get(delegate.id());
            if (sitting == null) {
                unseated.add(delegate);
            } else if (!spots.get(sitting.seat()).usable()) {
                displaced.add(delegate);
            }
        }
        return new SeatingView(
                seating.rooms().stream().map(this::map).toList(),
                seating.delegates(),
                unseated,
                displaced,
                seating.limits().limits());
    }

    private RoomMap map(RoomUse use) {
        Map<Integer, Map<Integer, SeatSpot>> rows = new TreeMap<>();
        int columns = 0;
        int taken = 0;
        for (SeatSpot spot : seating.spots()) {
            boolean shown = !spot.retired() || bySeat.containsKey(spot.id());
            if (spot.roomId().equals(use.room().id()) && shown) {
                rows.computeIfAbsent(spot.y(), any -> new HashMap<>()).put(spot.x(), spot);
                columns = Math.max(columns, spot.x() + 1);
                taken += bySeat.containsKey(spot.id()) ? 1 : 0;
            }
        }
        return new RoomMap(use, lines(rows, columns), taken, model.limits(use).most());
    }

    private List<SeatLine> lines(Map<Integer, Map<Integer, SeatSpot>> rows, int columns) {
        List<SeatLine> lines = new ArrayList<>();
        rows.forEach((y, row) -> {
            while (lines.size() < y) {
                lines.add(line(Map.of(), columns));
            }
            lines.add(line(row, columns));
        });
        return lines;
    }

    private SeatLine line(Map<Integer, SeatSpot> row, int columns) {
        List<SeatCell> cells = new ArrayList<>();
        for (int x = 0; x < columns; x++) {
            SeatSpot spot = row.get(x);
            cells.add(spot == null ? SeatCell.AISLE : cell(spot));
        }
        return new SeatLine(row.values().stream().map(SeatSpot::row).findFirst().orElse(""), cells);
    }

    private SeatCell cell(SeatSpot spot) {
        Sitting sitting = bySeat.get(spot.id());
        return sitting == null
                ? new SeatCell(spot, null, false)
                : new SeatCell(spot, delegates.get(sitting.guest()), sitting.pinned());
    }
}

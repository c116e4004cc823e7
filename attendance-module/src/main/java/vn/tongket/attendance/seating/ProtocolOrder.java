package vn.tongket.attendance.seating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.protocol.RankEntry;
import vn.tongket.attendance.protocol.RankSummary;
import vn.tongket.attendance.protocol.RankTable;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitSummary;

/**
 * The order of guests in protocol (thứ tự lễ tân): rank of the office's table, then position, unit, the plan's own
 * order of groups, and the Vietnamese order of names.
 */
final class ProtocolOrder {

    private static final int LAST = Integer.MAX_VALUE;

    private final RankTable table;
    private final Map<String, UnitSummary> units;
    private final Map<String, Integer> positions;

    /** @param positions protocol rank by the search key of a position's name */
    ProtocolOrder(RankTable table, Map<String, UnitSummary> units, Map<String, Integer> positions) {
        this.table = table;
        this.units = units;
        this.positions = positions;
    }

    List<Delegate> sorted(List<Delegate> delegates) {
        return delegates.stream()
                .map(this::standing)
                .sorted(Standing.ORDER)
                .map(Standing::delegate)
                .toList();
    }

    /** Whether the row of honour is open to him. */
    boolean front(Delegate delegate) {
        return rank(delegate).map(RankEntry::frontRow).orElse(false);
    }

    private Optional<RankEntry> rank(Delegate delegate) {
        UnitSummary unit = unit(delegate);
        return table.of(
                        delegate.position(),
                        delegate.unitName(),
                        unit == null ? null : unit.kind(),
                        unit == null ? null : unit.level())
                .map(RankSummary::entry);
    }

    private UnitSummary unit(Delegate delegate) {
        return delegate.unitId() == null ? null : units.get(delegate.unitId());
    }

    private Standing standing(Delegate delegate) {
        Optional<RankEntry> rank = rank(delegate);
        UnitSummary unit = unit(delegate);
        return new Standing(
                delegate,
                rank.map(RankEntry::number).orElse(LAST),
                rank.map(RankEntry::tieOrder).orElse(LAST),
                positions.getOrDefault(SearchKey.of(delegate.position()), LAST),
                unit == null ? LAST : unit.protocolRank());
    }

    private record Standing(Delegate delegate, int number, int tieOrder, int position, int unit) {

        private static final Comparator<Standing> ORDER = Comparator.comparingInt(Standing::number)
                .thenComparingInt(Standing::tieOrder)
                .thenComparingInt(Standing::position)
                .thenComparingInt(Standing::unit)
                .thenComparingInt(one -> one.delegate().groupLine())
                .thenComparing(one -> one.delegate().sortKey())
                .thenComparing(one -> one.delegate().id());
    }
}

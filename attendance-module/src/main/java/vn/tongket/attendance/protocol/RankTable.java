package vn.tongket.attendance.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/** The table of protocol in use (bảng thứ bậc lễ tân), ATT-46. */
public final class RankTable {

    private static final Comparator<RankSummary> ORDER = Comparator.comparingInt(
                    (RankSummary rank) -> rank.entry().number())
            .thenComparingInt(rank -> rank.entry().tieOrder());

    private final List<RankSummary> ranks;

    public RankTable(List<RankSummary> ranks) {
        this.ranks = ranks.stream().sorted(ORDER).toList();
    }

    /** The line that means a guest with this position, of a unit of this kind and level; each may be null. */
    public Optional<RankSummary> of(String position, String unit, UnitKind kind, UnitLevel level) {
        String words = SearchKey.of(position) + " | " + SearchKey.of(unit);
        return ranks.stream()
                .filter(rank -> means(rank.entry(), words, kind, level))
                .findFirst();
    }

    private static boolean means(RankEntry entry, String words, UnitKind kind, UnitLevel level) {
        return (entry.unitKind() == null || entry.unitKind() == kind)
                && (entry.unitLevel() == null || entry.unitLevel() == level)
                && (entry.words() == null || words.contains(SearchKey.of(entry.words())));
    }
}

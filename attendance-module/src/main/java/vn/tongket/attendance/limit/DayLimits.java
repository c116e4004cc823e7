package vn.tongket.attendance.limit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The limits in force on one day (giới hạn áp dụng trong ngày họp); of several, the strictest holds. */
public record DayLimits(List<LimitEntry> limits) implements Serializable {

    public DayLimits {
        limits = List.copyOf(limits);
    }

    /** How far apart people sit at least; 0 without such a rule. */
    public int distanceCm() {
        return figures(LimitKind.DISTANCE)
                .mapToInt(metres -> metres.movePointRight(2)
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact())
                .max()
                .orElse(0);
    }

    /** How many people may be in a room with so many usable seats. */
    public int most(int seats) {
        int people =
                figures(LimitKind.PEOPLE).mapToInt(BigDecimal::intValue).min().orElse(Integer.MAX_VALUE);
        int share = figures(LimitKind.SHARE)
                .mapToInt(percent -> percent.multiply(BigDecimal.valueOf(seats))
                        .movePointLeft(2)
                        .intValue())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(seats, Math.min(people, share));
    }

    private Stream<BigDecimal> figures(LimitKind kind) {
        return limits.stream().filter(limit -> limit.kind() == kind).map(LimitEntry::figure);
    }
}

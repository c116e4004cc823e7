package vn.tongket.attendance.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;

/** A dated limit on the seats of a hall (giới hạn chỗ ngồi), with its source. */
@Entity
@Table(name = "seat_limit", schema = "attendance")
class SeatLimit {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LimitKind kind;

    private BigDecimal figure;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected SeatLimit() {
        // for JPA
    }

    static SeatLimit of(LimitEntry entry) {
        SeatLimit limit = new SeatLimit();
        limit.id = Ids.next();
        limit.correct(entry);
        return limit;
    }

    void correct(LimitEntry entry) {
        if (entry.kind() == LimitKind.SHARE && entry.figure().compareTo(WHOLE) > 0) {
            throw new BusinessException(HallError.SHARE_TOO_LARGE);
        }
        if (entry.to() != null && entry.to().isBefore(entry.from())) {
            throw new BusinessException(HallError.LIMIT_ENDS_BEFORE);
        }
        kind = entry.kind();
        figure = entry.figure();
        source = entry.source();
        validFrom = entry.from();
        validTo = entry.to();
    }

    long version() {
        return version;
    }

    LimitSummary summary() {
        return new LimitSummary(id, new LimitEntry(kind, figure, source, validFrom, validTo), version);
    }
}

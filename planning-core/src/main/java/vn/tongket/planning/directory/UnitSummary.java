package vn.tongket.planning.directory;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit as lists show it. */
public record UnitSummary(
        String id,
        String code,
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        UnitLevel level,
        String parentId,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId,
        int protocolRank,
        long version)
        implements Serializable {

    public UnitId unitId() {
        return new UnitId(id);
    }
}

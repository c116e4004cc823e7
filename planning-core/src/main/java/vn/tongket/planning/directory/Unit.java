package vn.tongket.planning.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tongket.kernel.SearchKey;

/** Unit of the organisation (cơ quan, đơn vị) with the time in which it exists. */
@Entity
@Table(name = "unit", schema = "planning")
class Unit {

    @Id
    private String id;

    @Version
    private long version;

    private String code;
    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "successor_id")
    private String successorId;

    @Column(name = "protocol_rank")
    private int protocolRank;

    @Column(name = "search_key")
    private String searchKey;

    protected Unit() {
        // for JPA
    }

    static Unit of(UnitEntry entry) {
        Unit unit = new Unit();
        unit.id = UnitId.next().value();
        unit.correct(entry);
        return unit;
    }

    /** Takes over what the directory's keeper entered. */
    void correct(UnitEntry entry) {
        code = entry.code();
        name = entry.name();
        shortName = entry.shortName();
        symbol = entry.symbol();
        kind = entry.kind();
        level = entry.level();
        parentId = entry.parent() == null ? null : entry.parent().value();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        successorId = entry.successor() == null ? null : entry.successor().value();
        protocolRank = entry.protocolRank();
        searchKey = SearchKey.of(name + " " + shortName + " " + code);
    }

    UnitId id() {
        return new UnitId(id);
    }

    long version() {
        return version;
    }
}

package vn.tongket.attendance.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/** A line of the table of protocol (một thứ bậc lễ tân). */
@Entity
@Table(name = "protocol_rank", schema = "attendance")
class ProtocolRank {

    @Id
    private String id;

    @Version
    private long version;

    private int number;

    @Column(name = "tie_order")
    private int tieOrder;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private UnitLevel unitLevel;

    private String words;

    @Column(name = "front_row")
    private boolean frontRow;

    private String source;

    protected ProtocolRank() {
        // for JPA
    }

    static ProtocolRank of(RankEntry entry) {
        ProtocolRank rank = new ProtocolRank();
        rank.id = Ids.next();
        rank.correct(entry);
        return rank;
    }

    void correct(RankEntry entry) {
        if (entry.meansNothing()) {
            throw new BusinessException(HallError.RANK_MATCHES_NOTHING, entry.name());
        }
        number = entry.number();
        tieOrder = entry.tieOrder();
        name = entry.name();
        unitKind = entry.unitKind();
        unitLevel = entry.unitLevel();
        words = entry.words();
        frontRow = entry.frontRow();
        source = entry.source();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    RankSummary summary() {
        return new RankSummary(
                id, new RankEntry(number, tieOrder, name, unitKind, unitLevel, words, frontRow, source), version);
    }
}

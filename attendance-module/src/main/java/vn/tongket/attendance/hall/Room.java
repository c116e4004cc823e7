package vn.tongket.attendance.hall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/** A room of an office (phòng họp, hội trường, điểm cầu) with its map. */
@Entity
@Table(name = "room", schema = "attendance")
class Room {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private String unitId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private SeatNumbering numbering;

    @Column(name = "seat_width_cm")
    private int seatWidthCm;

    @Column(name = "row_depth_cm")
    private int rowDepthCm;

    private String drawing;

    protected Room() {
        // for JPA
    }

    static Room of(UnitId unit, RoomEntry entry) {
        Room room = new Room();
        room.id = RoomId.next().value();
        room.unitId = unit.value();
        room.kind = entry.kind();
        room.correct(entry);
        return room;
    }

    void correct(RoomEntry entry) {
        name = entry.name();
        shortName = entry.shortName();
        address = entry.address();
        numbering = entry.numbering();
        seatWidthCm = entry.seatWidthCm();
        rowDepthCm = entry.rowDepthCm();
        drawing = entry.map().text();
    }

    List<DrawnSeat> seats() {
        return SeatDrawing.of(drawing).seats(numbering);
    }

    RoomId id() {
        return new RoomId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    long version() {
        return version;
    }

    RoomSummary summary() {
        int usable = (int)
                seats().stream().filter(seat -> seat.kind() != SeatKind.BLOCKED).count();
        return new RoomSummary(
                id,
                unitId,
                name,
                shortName,
                kind,
                address,
                numbering,
                seatWidthCm,
                rowDepthCm,
                drawing,
                usable,
                version);
    }
}

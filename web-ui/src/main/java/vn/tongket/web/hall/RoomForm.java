package vn.tongket.web.hall;

import java.io.Serializable;
import vn.tongket.attendance.hall.RoomEntry;
import vn.tongket.attendance.hall.RoomKind;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.attendance.hall.SeatNumbering;

/** A room while it is edited. */
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String shortName;
    private RoomKind kind = RoomKind.HALL;
    private String address;
    private SeatNumbering numbering = SeatNumbering.LEFT_TO_RIGHT;
    private int seatWidthCm = 55;
    private int rowDepthCm = 95;
    private String drawing = """
            VVVVV.VVVVV
            KKKKK.KKKKK
            ooooo.ooooo
            ooooo.ooooo
            ooooo.ooooo""";
    private Integer places;

    static RoomForm of(RoomSummary room) {
        RoomForm form = new RoomForm();
        form.name = room.name();
        form.shortName = room.shortName();
        form.kind = room.kind();
        form.address = room.address();
        form.numbering = room.numbering();
        form.seatWidthCm = room.seatWidthCm();
        form.rowDepthCm = room.rowDepthCm();
        form.drawing = room.drawing();
        form.places = room.point() ? room.seats() : null;
        return form;
    }

    RoomEntry entry() {
        boolean point = kind == RoomKind.ONLINE_POINT;
        return new RoomEntry(
                name,
                shortName,
                kind,
                address,
                numbering,
                seatWidthCm,
                rowDepthCm,
                point ? null : drawing,
                point ? places : null);
    }

    public boolean isHall() {
        return kind == RoomKind.HALL;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public RoomKind getKind() {
        return kind;
    }

    public void setKind(RoomKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public SeatNumbering getNumbering() {
        return numbering;
    }

    public void setNumbering(SeatNumbering numbering) {
        this.numbering = numbering;
    }

    public int getSeatWidthCm() {
        return seatWidthCm;
    }

    public void setSeatWidthCm(int seatWidthCm) {
        this.seatWidthCm = seatWidthCm;
    }

    public int getRowDepthCm() {
        return rowDepthCm;
    }

    public void setRowDepthCm(int rowDepthCm) {
        this.rowDepthCm = rowDepthCm;
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}

package vn.tongket.attendance.hall;

/** A seat in a drawing (ghế trên sơ đồ): {@code x} from the left, {@code y} rows from the stage. */
record DrawnSeat(String row, int number, int x, int y, SeatKind kind) {

    String label() {
        return row + number;
    }
}

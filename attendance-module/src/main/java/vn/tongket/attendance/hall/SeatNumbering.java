package vn.tongket.attendance.hall;

/** How the seats of a row are counted, seen with the face to the stage (cách đánh số ghế). */
public enum SeatNumbering {
    LEFT_TO_RIGHT {
        @Override
        int number(int index, int count) {
            return index + 1;
        }
    },
    RIGHT_TO_LEFT {
        @Override
        int number(int index, int count) {
            return count - index;
        }
    },
    /** Odd numbers to the left of the middle, even ones to the right. */
    CENTRE_OUT {
        @Override
        int number(int index, int count) {
            int left = (count + 1) / 2;
            return index < left ? 2 * (left - index) - 1 : 2 * (index - left + 1);
        }
    };

    abstract int number(int index, int count);
}

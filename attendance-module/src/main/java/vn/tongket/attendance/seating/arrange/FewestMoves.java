package vn.tongket.attendance.seating.arrange;

import java.util.BitSet;

/**
 * Puts people into a line of seats in a given order and leaves as many as possible where they sit (ATT-43).
 *
 * <p>Person {@code i} of {@code m} may stay on seat {@code p} of {@code n} when those before him and behind him still
 * find seats; two may both stay when those between them do. With {@code q = p - i} this says
 * {@code 0 <= q <= n - m}, and {@code q} never falling. The longest such row of people stays; nobody can do with fewer
 * moves.
 */
final class FewestMoves {

    private static final int NOWHERE = -1;

    private final int slack;
    private final int[] current;
    private final boolean[] newBlock;

    /**
     * @param current the seat of each person in this line; -1 for none
     * @param newBlock where a free seat may separate a person from the one before him
     */
    FewestMoves(int seats, int[] current, boolean[] newBlock) {
        this.slack = seats - current.length;
        this.current = current;
        this.newBlock = newBlock;
    }

    /** The seat of each person, rising. */
    int[] places() {
        BitSet staying = staying();
        int[] places = new int[current.length];
        int next = 0;
        for (int i = 0; i < current.length; ) {
            if (staying.get(i)) {
                places[i] = current[i];
                next = places[i++] + 1;
            } else {
                int end = staying.nextSetBit(i) < 0 ? current.length : staying.nextSetBit(i);
                int limit = end == current.length ? slack + current.length : current[end];
                fill(places, i, end, next, limit);
                i = end;
            }
        }
        return places;
    }

    /** From the front, with a free seat before each block when there are enough of them. */
    private void fill(int[] places, int from, int end, int first, int limit) {
        int spare = limit - first - (end - from);
        int borders = 0;
        for (int i = from; i < end; i++) {
            borders += newBlock[i] && i > 0 ? 1 : 0;
        }
        boolean apart = spare >= borders;
        int seat = first;
        for (int i = from; i < end; i++) {
            seat += apart && newBlock[i] && i > 0 ? 1 : 0;
            places[i] = seat++;
        }
    }

    private BitSet staying() {
        int[] ends = new int[current.length];
        int[] before = new int[current.length];
        int longest = 0;
        for (int i = 0; i < current.length; i++) {
            int shift = current[i] - i;
            if (current[i] != NOWHERE && shift >= 0 && shift <= slack) {
                int length = lengthBefore(ends, longest, shift);
                before[i] = length == 0 ? NOWHERE : ends[length - 1];
                ends[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        BitSet staying = new BitSet(current.length);
        for (int i = longest == 0 ? NOWHERE : ends[longest - 1]; i != NOWHERE; i = before[i]) {
            staying.set(i);
        }
        return staying;
    }

    /** How many of the row end at most at this shift. */
    private int lengthBefore(int[] ends, int longest, int shift) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (current[ends[middle]] - ends[middle] <= shift) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

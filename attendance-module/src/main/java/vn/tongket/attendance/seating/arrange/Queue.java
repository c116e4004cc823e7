package vn.tongket.attendance.seating.arrange;

import java.util.List;

/**
 * People in their order and the line of seats that is theirs (một dãy người và dãy ghế).
 *
 * @param spaced whether a free seat may be left between two blocks
 */
record Queue(List<Place> seats, List<Attendee> people, boolean spaced) {

    Queue {
        seats = List.copyOf(seats);
        people = List.copyOf(people);
    }

    /** How many seats nobody in it needs. */
    int spare() {
        return Math.max(0, seats.size() - people.size());
    }

    List<Place> last(int count) {
        return seats.subList(seats.size() - count, seats.size());
    }

    Queue without(int lastSeats) {
        return new Queue(seats.subList(0, seats.size() - lastSeats), people, spaced);
    }
}

package vn.tongket.attendance.seating.arrange;

import java.util.List;

/** People in their order and the line of seats that is theirs (một dãy người và dãy ghế). */
record Queue(List<Place> seats, List<Attendee> people) {

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
        return new Queue(seats.subList(0, seats.size() - lastSeats), people);
    }
}

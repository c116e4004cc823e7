package vn.tongket.attendance.checkin;

import java.time.Instant;

/**
 * The standing admission of a guest (lượt vào đang có) as the door decides by it.
 *
 * @param entry the scan by which he came in last
 * @param first whether that was the admission itself and no coming back
 */
record Standing(
        String id,
        String invitationId,
        String entry,
        String stationId,
        Instant admittedAt,
        boolean outside,
        boolean first) {

    static Standing of(Object[] row) {
        return new Standing(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                CheckInRepository.instant(row[4]),
                (Boolean) row[5],
                (Boolean) row[6]);
    }

    CheckInResult.FirstCheckIn told() {
        return new CheckInResult.FirstCheckIn(stationId, admittedAt, entry);
    }
}

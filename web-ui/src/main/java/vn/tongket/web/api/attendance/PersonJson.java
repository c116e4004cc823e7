package vn.tongket.web.api.attendance;

import vn.tongket.attendance.invitation.Guest;

/** A person to be invited as other programs send him; {@code personId} names one of the directory. */
public record PersonJson(
        String personId,
        String fullName,
        String honorific,
        String position,
        String unitId,
        String unit,
        String email,
        String phone) {

    Guest guest() {
        return new Guest(personId, fullName, honorific, position, unitId, unit, email, phone);
    }
}

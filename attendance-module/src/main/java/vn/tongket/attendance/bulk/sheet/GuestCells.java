package vn.tongket.attendance.bulk.sheet;

import java.io.Serializable;
import vn.tongket.kernel.SingleLine;

/** What a row says about a guest, as it stands there (nội dung một dòng khách mời); nothing is null. */
public record GuestCells(
        int line,
        String fullName,
        String honorific,
        String position,
        String unit,
        String birthYear,
        String email,
        String phone)
        implements Serializable {

    public GuestCells {
        fullName = SingleLine.of(fullName);
        honorific = SingleLine.of(honorific);
        position = SingleLine.of(position);
        unit = SingleLine.of(unit);
        birthYear = SingleLine.of(birthYear);
        email = SingleLine.of(email);
        phone = SingleLine.of(phone);
    }

    boolean blank() {
        return (fullName + honorific + position + unit + birthYear + email + phone).isBlank();
    }
}

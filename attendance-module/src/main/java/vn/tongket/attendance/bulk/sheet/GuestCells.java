package vn.tongket.attendance.bulk.sheet;

/** What a row says about a guest, as it stands there (nội dung một dòng khách mời); nothing is null. */
public record GuestCells(
        int line,
        String fullName,
        String honorific,
        String position,
        String unit,
        String birthYear,
        String email,
        String phone) {

    boolean blank() {
        return (fullName + honorific + position + unit + birthYear + email + phone).isBlank();
    }
}

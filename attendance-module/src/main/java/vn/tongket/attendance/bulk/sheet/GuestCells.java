package vn.tongket.attendance.bulk.sheet;

import java.io.Serializable;
import java.util.regex.Pattern;

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

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    public GuestCells {
        fullName = cell(fullName);
        honorific = cell(honorific);
        position = cell(position);
        unit = cell(unit);
        birthYear = cell(birthYear);
        email = cell(email);
        phone = cell(phone);
    }

    private static String cell(String typed) {
        return typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
    }

    boolean blank() {
        return (fullName + honorific + position + unit + birthYear + email + phone).isBlank();
    }
}

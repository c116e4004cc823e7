package vn.tongket.attendance.bulk.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.SearchKey;

/** What a column of a guest list holds (cột của danh sách), and the headings under which offices write it. */
public enum GuestField {
    FULL_NAME(
            "ho va ten", "ho ten", "ho, ten", "ho va ten dai bieu", "ho ten dai bieu", "dai bieu", "full name", "name"),
    FAMILY_NAME("ho va ten dem", "ho dem", "ho va dem", "ho", "ho lot", "ho va chu lot"),
    GIVEN_NAME("ten", "ten goi"),
    HONORIFIC("xung ho", "danh xung", "ong/ba", "ong (ba)", "ong, ba", "honorific", "title"),
    POSITION("chuc vu", "chuc danh", "chuc vu, chuc danh", "position"),
    UNIT(
            "don vi",
            "don vi cong tac",
            "co quan",
            "co quan, don vi",
            "noi cong tac",
            "unit",
            "organisation",
            "organization"),
    BIRTH_YEAR("nam sinh", "ngay sinh", "ngay, thang, nam sinh", "ngay thang nam sinh", "year of birth", "birth year"),
    EMAIL("email", "e-mail", "thu dien tu", "hop thu", "dia chi email"),
    PHONE("dien thoai", "so dien thoai", "sdt", "di dong", "dt", "dtdd", "phone", "telephone", "mobile");

    private final List<String> headings;

    GuestField(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<GuestField> ofHeading(String heading) {
        String key = SearchKey.of(heading).replaceAll("\\s*[(:*].*$", "").strip();
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(key) || field.headings.contains(SearchKey.of(heading)))
                .findFirst();
    }
}

package vn.tongket.awards.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.SearchKey;

/** What a column of a list holds (cột của danh sách), and the headings under which offices write it. */
enum NomineeField {
    KIND("Cá nhân/Tập thể", "loai", "phan loai", "ca nhan, tap the", "kind"),
    NAME(
            "Họ và tên (tên tập thể)",
            "ho va ten",
            "ho ten",
            "ho va ten, ten tap the",
            "ten tap the",
            "ho va ten hoac ten tap the",
            "ten ca nhan, tap the",
            "full name",
            "name"),
    HONORIFIC("Xưng hô", "danh xung", "ong/ba", "ong (ba)", "honorific"),
    BIRTH_YEAR("Năm sinh", "ngay sinh", "ngay, thang, nam sinh", "birth year", "year of birth"),
    GENDER("Giới tính", "gioi tinh (nam/nu)", "gender"),
    DUTY("Đối tượng", "lanh dao/truc tiep", "phan loai can bo", "duty"),
    POSITION("Chức vụ", "chuc danh", "chuc vu, chuc danh", "position"),
    UNIT("Đơn vị", "don vi cong tac", "co quan, don vi", "co quan", "noi cong tac", "unit"),
    FORM("Hình thức đề nghị", "hinh thuc", "hinh thuc khen thuong", "hinh thuc khen", "danh hieu", "award form"),
    ACHIEVEMENT("Tóm tắt thành tích", "thanh tich", "noi dung thanh tich", "ly do", "achievement"),
    FROM("Từ ngày", "thanh tich tu ngay", "from"),
    TO("Đến ngày", "thanh tich den ngay", "to");

    private final String heading;
    private final List<String> others;

    NomineeField(String heading, String... others) {
        this.heading = heading;
        this.others = List.of(others);
    }

    /** The heading of the portal's own empty list. */
    String heading() {
        return heading;
    }

    static Optional<NomineeField> ofHeading(String cell) {
        String whole = SearchKey.of(cell).strip();
        String key = whole.replaceAll("\\s*[(:*].*$", "").strip();
        return Arrays.stream(values())
                .filter(field -> field.isCalled(whole) || field.isCalled(key))
                .findFirst();
    }

    private boolean isCalled(String key) {
        return SearchKey.of(heading).equals(key) || others.contains(key);
    }
}

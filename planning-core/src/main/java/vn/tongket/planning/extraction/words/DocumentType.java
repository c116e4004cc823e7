package vn.tongket.planning.extraction.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of administrative documents (tên loại văn bản, Decree 30/2020) and how they are printed. */
public enum DocumentType {
    PLAN("Kế hoạch", "KH"),
    DECISION("Quyết định", "QĐ"),
    RESOLUTION("Nghị quyết", "NQ"),
    DIRECTIVE("Chỉ thị", "CT"),
    REGULATION("Quy chế", "QC"),
    RULES("Quy định", "QyĐ"),
    COMMUNIQUE("Thông cáo", "TC"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    SCHEME("Phương án", "PA"),
    PROPOSAL("Đề án", "ĐA"),
    PROJECT("Dự án", "DA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    TELEGRAM("Công điện", "CĐ"),
    INVITATION("Giấy mời", "GM"),
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    AUTHORISATION("Giấy ủy quyền", "GUQ"),
    CONCLUSION("Kết luận", "KL"),
    CIRCULAR("Thông tư", "TT"),
    DECREE("Nghị định", "NĐ"),
    LETTER("Công văn", "CV");

    private final String title;
    private final String symbol;

    DocumentType(String title, String symbol) {
        this.title = title;
        this.symbol = symbol;
    }

    public String title() {
        return title;
    }

    public String symbol() {
        return symbol;
    }

    /** A line that is the name of a kind and nothing else, in capitals. */
    public static Optional<DocumentType> named(String line) {
        String name = line.replaceAll("[*:_.]", "").strip();
        return Arrays.stream(values())
                .filter(kind -> name.equals(kind.capitals())
                        || name.replace(" ", "").equals(kind.capitals().replace(" ", "")))
                .findFirst();
    }

    /** A line in capitals that begins with the name of a kind and goes on with the title. */
    public static Optional<DocumentType> opening(String line) {
        return Arrays.stream(values())
                .filter(kind -> line.startsWith(kind.capitals() + " ") && line.equals(line.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public String capitals() {
        return title.toUpperCase(Locale.ROOT);
    }
}

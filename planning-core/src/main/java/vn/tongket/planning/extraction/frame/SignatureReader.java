package vn.tongket.planning.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.Piece;

/** Reads the signer (đọc khối chữ ký): authority, title, name; stamps and a second title are left out. EXT-15. */
public class SignatureReader {

    private static final String AUTHORITY_WORD = "(?:T\\s?/?\\s?M|K\\s?/?\\s?T|T\\s?/?\\s?L|TUQ|T\\.U\\.Q)";
    private static final String TITLE_WORDS =
            "(?:PHÓ |QUYỀN |Q\\. ?)?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|"
                    + "CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG|THỦ TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|CHỈ HUY|TỔ TRƯỞNG|ĐỘI TRƯỞNG|VỤ TRƯỞNG|"
                    + "TỔNG BIÊN TẬP|CHÍNH ỦY|CHÍNH TRỊ VIÊN|ỦY VIÊN|UỶ VIÊN|THƯ KÝ|TỔNG THƯ KÝ|KẾ TOÁN|HẠT TRƯỞNG|TRẠM TRƯỞNG|VĂN PHÒNG|NGƯỜI LẬP|CHỦ TRÌ|THỨ TRƯỞNG|ĐẠI DIỆN)";
    private static final Pattern AUTHORITY =
            Pattern.compile("(?u)\\W*(?:" + AUTHORITY_WORD + "\\s*\\.|[TK]\\s?/\\s?[MTL]\\s)\\s*\\p{Lu}[^\\p{Ll}]*");
    private static final Pattern TITLE = Pattern.compile("(?u)\\W*" + TITLE_WORDS + "(?![\\p{L}])[^\\p{Ll}]*");
    private static final Pattern GLUED = Pattern.compile(
            "(?u)(" + AUTHORITY_WORD + "\\s*\\.\\s*[^\\p{Ll}]*?\\S)\\s+((?:" + AUTHORITY_WORD
                    + "\\s*\\.|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BÍ THƯ)).*)");
    /** Degrees stand alone or one after another: "BS.CKI", "PGS.TS", "ThS. BS". */
    private static final String DEGREE =
            "(?:TSKH|TS|Th\\.?[Ss]|PGS|GS|BS|DS|CN|KS|LS|CK\\s?I{1,2}|NGƯT|NGND|TTƯT|TTND|Tiến sĩ|Thạc sĩ|Bác sĩ|Ông|Bà)";

    private static final Pattern RANK =
            Pattern.compile("(?u)^(?:(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy)[.:]?\\s+|(?:" + DEGREE
                    + "(?:[.,:]\\s*|\\s+|(?=CK\\s?I)))+)");
    /** One part of a name, also as the peoples of the highlands write it: H'Nương, K'Brêu, Y-Sơn. */
    private static final String GIVEN = "(?:\\p{Lu}['’]\\s?)?\\p{Lu}\\p{Ll}*(?:[-'’]\\p{L}\\p{Ll}*)?";

    private static final Pattern NAME =
            Pattern.compile("(?u)" + GIVEN + "(?: (?:" + GIVEN + "|thị|văn|đức|hữu)){0,4} " + GIVEN);
    private static final Pattern CAPITAL_NAME = Pattern.compile("(?u)\\p{Lu}+(?: \\p{Lu}+){1,4}");
    private static final Pattern STAMP =
            Pattern.compile("(?iu)(?:ủy ban|uỷ ban|sở|phòng|văn phòng|trường|ban|hội đồng|đã ký).*");
    private static final int LONGEST_NAME = 40;

    private final List<String> authority = new ArrayList<>();
    private String title;
    private String name;

    static boolean isAuthority(String words) {
        return AUTHORITY.matcher(words.replace("*", "")).matches();
    }

    public static boolean isTitle(String words) {
        String plain = words.replace("*", "");
        return TITLE.matcher(plain).matches() && plain.split(" ").length <= 14;
    }

    static boolean isName(String words) {
        String bare = RANK.matcher(words.replace("*", "")).replaceFirst("");
        return bare.length() <= LONGEST_NAME && NAME.matcher(bare).matches();
    }

    /** Words that only a signature has. */
    static boolean isSigning(String words) {
        return isAuthority(words) || isTitle(words) || isName(words);
    }

    public Signature read(List<Piece> column) {
        for (Piece piece : column) {
            for (String words : lines(piece.text())) {
                take(words);
            }
        }
        return new Signature(authority.isEmpty() ? null : String.join(" / ", authority), title, name);
    }

    private static List<String> lines(String words) {
        String plain = words.replace("*", "").strip();
        Matcher glued = GLUED.matcher(plain);
        if (!glued.matches()) {
            return List.of(plain);
        }
        List<String> lines = new ArrayList<>(List.of(glued.group(1)));
        lines.addAll(lines(glued.group(2)));
        return lines;
    }

    private void take(String words) {
        if (name != null) {
            return;
        }
        if (isAuthority(words) && title == null) {
            authority.add(words);
        } else if (isTitle(words)) {
            title = title == null ? words : title;
        } else if (title == null && !authority.isEmpty() && words.matches("(?u)[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*")) {
            authority.set(authority.size() - 1, authority.get(authority.size() - 1) + " " + words);
        } else if (named() && isName(words) && !STAMP.matcher(words).matches()) {
            name = RANK.matcher(words).replaceFirst("");
        } else if (named()
                && title != null
                && CAPITAL_NAME.matcher(words).matches()
                && words.length() <= LONGEST_NAME) {
            name = words;
        }
    }

    private boolean named() {
        return title != null || !authority.isEmpty();
    }
}

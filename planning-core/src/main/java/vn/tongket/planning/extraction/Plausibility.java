package vn.tongket.planning.extraction;

import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyName;

/**
 * Whether words look like what they were taken for (độ hợp lý): a title that cites instruments has swallowed a basis,
 * a name of seven words is none. Lists are judged by {@link PlausibleLists}.
 */
final class Plausibility {

    private static final int LONGEST_BODY = 110;
    private static final int LONGEST_TITLE = 330;
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:số|ngày|tháng|và|của|với|các|tại|về|cho|theo|những|trong|từ|đến|để|được|là|giai đoạn|nhiệm kỳ|khóa|lần)$|.*[,\\-–(]$");
    private static final Pattern RUN_ON = Pattern.compile(
            "(?u).*(?:như sau|cụ thể)\\s*:?$|.*\\s(?:Căn cứ|Thực hiện) (?:vào )?(?:Luật|Nghị|Quyết|Quy|Thông tư|Kế hoạch|Công văn|Hướng dẫn|Chỉ thị)\\s.*");
    private static final Pattern MOTTO =
            Pattern.compile("(?u).*(?:CỘNG H[ÒO][ÀA] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do|Hạnh phúc|Số:).*");
    private static final Pattern GLUED = Pattern.compile(
            "(?u).*[\\p{Ll},](?<!(?:Ban|Phòng|Tổ|Đội|Hội|Sở|Cục|Vụ|Khoa|tâm|viện|ban|phòng|Luật|luật)) (?:Chủ trì|Phối hợp|Tham mưu|Xây dựng|Tổ chức|Chỉ đạo|Hướng dẫn|Tăng cường|Chuẩn bị|Bố trí"
                    + "|Mở|Thực hiện|Triển khai|Kiểm tra|Theo dõi|Căn cứ|Tuyên truyền|Vận động|Báo cáo|Tổng hợp|Rà soát|Bảo đảm|Đảm bảo|Lập|Thông báo|Trong quá trình)(?!\\p{L}).*"
                    + "|.*[.;:)] (?:[-+] |\\d{1,2}[.)] |[a-zđ]\\) |[IVX]+\\. ).*"
                    + "|.*\\p{L} \\+ \\p{Lu}.*");
    private static final Pattern OPEN_AUTHORITY = Pattern.compile("(?u).*(?:THƯỜNG|NHÂN|CHẤP|CHỈ|HỘI|BẦU|MẶT|VÀ|CÁC)$");
    private static final Pattern MOMENT = Pattern.compile("(?iu).*(?:\\d|buổi|tháng|quý|năm|ngày|tuần).*");
    private static final Pattern NUMBERED = Pattern.compile("(?u)(?:\\d{1,2}|[IVX]+|[a-zđ])[.)/]\\s?\\p{L}.*");
    private static final Pattern SECOND_HALF =
            Pattern.compile("(?u)(?:trên địa bàn|tại|của|và|đối với|nhiệm kỳ|năm|giai đoạn|cho|với|các)(?!\\p{L}).*");
    private static final Pattern LOOSE_END = Pattern.compile("(?u).*[;,+\\-–—]");
    private static final Pattern BULLET_IN_TITLE = Pattern.compile("(?u).*[+;].*|.*\\s[-–]\\s?\\p{Lu}\\p{Ll}.*");

    private Plausibility() {}

    static boolean body(String words) {
        return AgencyName.starts(words)
                && words.length() <= LONGEST_BODY
                && !MOTTO.matcher(words).matches()
                && !LostLineEnd.kindWithin(words)
                && !LostLineEnd.within(words);
    }

    static boolean place(String words) {
        return words.indexOf(' ') > 0 && words.split(" ").length <= 6;
    }

    static boolean title(String words) {
        return words.length() <= LONGEST_TITLE
                && words.indexOf(' ') > 0
                && !SECOND_HALF.matcher(words).matches()
                && !brokenOff(words)
                && !RUN_ON.matcher(words).matches()
                && !MOTTO.matcher(words).matches()
                && !LostLineEnd.within(words);
    }

    static boolean time(String words) {
        return MOMENT.matcher(words).matches() && venue(words);
    }

    static boolean venue(String words) {
        return words.length() < LONGEST_TITLE
                && !NUMBERED.matcher(words).matches()
                && !glued(words)
                && !brokenOff(words);
    }

    static boolean signer(String name) {
        int parts = name.split(" ").length;
        return parts >= 2 && parts <= 5 && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    static boolean authority(String words) {
        return !OPEN_AUTHORITY.matcher(words).matches()
                && !LOOSE_END.matcher(words).matches()
                && !LostLineEnd.within(words)
                && words.length() <= LONGEST_BODY;
    }

    static boolean signerTitle(String words) {
        return !LOOSE_END.matcher(words).matches()
                && !BULLET_IN_TITLE.matcher(words).matches();
    }

    /** The next line ran into these words. */
    static boolean glued(String words) {
        return GLUED.matcher(words).matches() || LostLineEnd.within(words);
    }

    static boolean brokenOff(String words) {
        return BROKEN_OFF.matcher(words).matches();
    }
}

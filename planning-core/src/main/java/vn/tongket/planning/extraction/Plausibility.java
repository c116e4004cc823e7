package vn.tongket.planning.extraction;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyName;
import vn.tongket.planning.extraction.words.AgencyPhrase;

/**
 * Whether words look like what they were taken for (độ hợp lý): a title that cites instruments has swallowed a basis,
 * a name of seven words is none. Answers the share of the words that look right.
 */
final class Plausibility {

    private static final int LONGEST_BODY = 110;
    private static final int LONGEST_TITLE = 330;
    private static final int LONGEST_RECIPIENT = 130;
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_UNIT = 24;
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:số|ngày|tháng|và|của|với|các|tại|về|cho|theo|những|trong|từ|đến|để|được|là|giai đoạn|nhiệm kỳ|khóa|lần)$|.*[,\\-–(]$");
    private static final Pattern RUN_ON = Pattern.compile(
            "(?u).*(?:như sau|cụ thể)\\s*:?$|.*\\s(?:Căn cứ|Thực hiện) (?:Luật|Nghị|Quyết|Kế hoạch|Công văn|Hướng dẫn|Chỉ thị)\\s.*");
    private static final Pattern MOTTO =
            Pattern.compile("(?u).*(?:CỘNG H[ÒO][ÀA] XÃ HỘI|Độc lập - Tự do|Hạnh phúc|Số:).*");
    private static final Pattern GLUED = Pattern.compile(
            "(?u).*[\\p{Ll},](?<!(?:Ban|Phòng|Tổ|Đội|Hội|Sở|Cục|Vụ|Khoa|tâm|viện|ban|phòng)) (?:Chủ trì|Phối hợp|Tham mưu|Xây dựng|Tổ chức|Chỉ đạo|Hướng dẫn|Tăng cường|Chuẩn bị|Bố trí"
                    + "|Mở|Thực hiện|Triển khai|Kiểm tra|Theo dõi|Căn cứ|Tuyên truyền|Vận động|Báo cáo|Tổng hợp|Rà soát|Bảo đảm|Đảm bảo|Lập|Thông báo|Trong quá trình)(?!\\p{L}).*"
                    + "|.*[.;:)] (?:[-+] |\\d{1,2}[.)] |[a-zđ]\\) |[IVX]+\\. ).*");
    private static final Pattern SEVERAL = Pattern.compile("(?u).*;\\s+\\p{Lu}.*|.*(?:TM|KT|TL)\\. .*");
    private static final Pattern TWO_SENTENCES = Pattern.compile("(?u).*\\p{Ll}[.:]\\s+\\p{Lu}.*");
    private static final Pattern OPEN_AUTHORITY = Pattern.compile("(?u).*(?:THƯỜNG|NHÂN|CHẤP|CHỈ|HỘI|BẦU|MẶT|VÀ|CÁC)$");
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?u)[^\\p{Ll}]*[ẠẢÃẮẰẶẤẦẬẸẺẼẾỀỆỊỌỘỐỒỔỚỜỢỤỨỪỰỲỴÍÌ][^\\p{Ll}]*");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?iu).*(?:\\d+\\s*/|\\d+-\\p{L}+/|luật|pháp lệnh|hiến pháp|điều lệ|quy chế|kế hoạch|đề nghị|tình hình|chỉ đạo|nhiệm vụ).*");
    private static final Pattern TWO_INSTRUMENTS =
            Pattern.compile("(?iu).*;\\s*(?:căn cứ|quyết định|nghị|thông tư|kế hoạch|công văn)\\s.*");
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?iu)(?:thời gian|địa điểm|kinh phí|nội dung|hình thức|tổng số)\\s*:.*|.{420,}");
    private static final Pattern MOMENT = Pattern.compile("(?iu).*(?:\\d|buổi|tháng|quý|năm|ngày|tuần).*");
    private static final Pattern SENTENCE = Pattern.compile("(?u).*[.;]\\s+\\p{Lu}.*");
    private static final Pattern STAMP =
            Pattern.compile("(?iu).*(?:ký bởi|người ký|thời gian ký|\\d{2}:\\d{2}:\\d{2}|@).*");

    private Plausibility() {}

    static boolean body(String words) {
        return AgencyName.starts(words)
                && words.length() <= LONGEST_BODY
                && !MOTTO.matcher(words).matches();
    }

    static boolean place(String words) {
        return words.indexOf(' ') > 0 && words.split(" ").length <= 6;
    }

    static boolean title(String words) {
        return words.length() <= LONGEST_TITLE
                && words.indexOf(' ') > 0
                && !BROKEN_OFF.matcher(words).matches()
                && !RUN_ON.matcher(words).matches()
                && !MOTTO.matcher(words).matches();
    }

    static boolean time(String words) {
        return MOMENT.matcher(words).matches()
                && !GLUED.matcher(words).matches()
                && words.length() < LONGEST_TITLE
                && !BROKEN_OFF.matcher(words).matches();
    }

    static boolean venue(String words) {
        return words.length() < LONGEST_TITLE
                && !GLUED.matcher(words).matches()
                && !BROKEN_OFF.matcher(words).matches();
    }

    static boolean signer(String name) {
        int parts = name.split(" ").length;
        return parts >= 2 && parts <= 5 && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    static boolean authority(String words) {
        return !OPEN_AUTHORITY.matcher(words).matches() && words.length() <= LONGEST_BODY;
    }

    static double bases(List<String> bases) {
        return share(
                bases,
                basis -> INSTRUMENT.matcher(basis).matches()
                        && !TWO_INSTRUMENTS.matcher(basis).matches()
                        && !TWO_SENTENCES.matcher(basis).matches()
                        && !GLUED.matcher(basis).matches()
                        && !BROKEN_OFF.matcher(basis).matches());
    }

    static double attendees(List<String> attendees) {
        return share(
                attendees,
                entry -> !OTHER_LABEL.matcher(entry).matches()
                        && !GLUED.matcher(entry).matches()
                        && !BROKEN_OFF.matcher(entry).matches());
    }

    static double recipients(List<String> recipients) {
        return share(
                recipients,
                entry -> entry.length() <= LONGEST_RECIPIENT
                        && !BROKEN_OFF.matcher(entry).matches()
                        && !STAMP.matcher(entry).matches()
                        && !IN_CAPITALS.matcher(entry).matches()
                        && !SEVERAL.matcher(entry).matches()
                        && !GLUED.matcher(entry).matches()
                        && Character.isLetterOrDigit(entry.charAt(0))
                        && !Character.isLowerCase(entry.charAt(0)));
    }

    static double headings(List<String> headings) {
        return share(
                headings,
                heading -> heading.split(" ").length <= LONGEST_HEADING
                        && !BROKEN_OFF.matcher(heading).matches()
                        && !SENTENCE.matcher(heading).matches()
                        && !GLUED.matcher(heading).matches());
    }

    static double tasks(List<ExtractedPlan.Task> tasks) {
        return share(
                tasks,
                task -> AgencyPhrase.isUnit(task.unit())
                        && task.unit().split(" ").length <= LONGEST_UNIT
                        && task.text().indexOf(' ') > 0
                        && !task.text().contains("Trên đây là")
                        && !GLUED.matcher(task.unit()).matches()
                        && !GLUED.matcher(task.text()).matches()
                        && !BROKEN_OFF.matcher(task.text()).matches());
    }

    private static <T> double share(Collection<T> all, java.util.function.Predicate<T> plausible) {
        return all.isEmpty() ? 1 : all.stream().filter(plausible).count() / (double) all.size();
    }
}

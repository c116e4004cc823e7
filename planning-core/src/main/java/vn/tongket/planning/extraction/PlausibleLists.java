package vn.tongket.planning.extraction;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyPhrase;

/** Whether the entries of a list look like what they were taken for (độ hợp lý của danh sách): the share that does. */
final class PlausibleLists {

    private static final int LONGEST_RECIPIENT = 130;
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_UNIT = 24;
    private static final Pattern SEVERAL = Pattern.compile("(?u).*;\\s+\\p{Lu}.*|.*(?:TM|KT|TL)\\. .*");
    private static final Pattern TWO_SENTENCES = Pattern.compile("(?u).*\\p{Ll}[.:]\\s+\\p{Lu}.*");
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?u)[^\\p{Ll}]*[ẠẢÃẮẰẶẤẦẬẸẺẼẾỀỆỊỌỘỐỒỔỚỜỢỤỨỪỰỲỴÍÌ][^\\p{Ll}]*");
    private static final Pattern TITLE_FIRST = Pattern.compile(
            "(?u)(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|CHỦ NHIỆM|CỤC TRƯỞNG|VIỆN TRƯỞNG)(?!\\p{L}).*");
    private static final Pattern AFTER_THE_COPY = Pattern.compile("(?u)Lưu.*[.;]\\s+\\p{Lu}.*");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?iu).*(?:\\d+\\s*/|\\d+-\\p{L}+/|luật|pháp lệnh|hiến pháp|điều lệ|quy chế|kế hoạch|đề nghị|tình hình|chỉ đạo|nhiệm vụ).*");
    private static final Pattern TWO_INSTRUMENTS =
            Pattern.compile("(?iu).*;\\s*(?:căn cứ|quyết định|nghị|thông tư|kế hoạch|công văn)\\s.*");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?iu)(?:thời gian|địa điểm|kinh phí|nội dung|hình thức|chương trình|tổng số)(?!\\p{L})[^;,]{0,40}?(?::| từ | theo | tại ).*|.{420,}");
    private static final Pattern SENTENCE = Pattern.compile("(?u).*[.;]\\s+\\p{Lu}.*");
    private static final Pattern CAPITALS_THEN_WORDS = Pattern.compile(
            "(?u)(?=[^\\p{Ll}]*[ẠẢÃẮẰẶẤẦẬẸẺẼẾỀỆỊỌỘỐỒỔỚỜỢỤỨỪỰỲỴÍÌÀÁĂÂÊÔƠƯĐ])(?:\\p{Lu}{2,}[, ]+){2,}(?:[-–+] )?(?:\\p{Lu}?\\p{Ll}{2,}|\\d+%?)(?: .*|$)");
    private static final Pattern TITLE_THEN_SENTENCE = Pattern.compile(
            "(?u)(?:Mục đích|Yêu cầu|Đối tượng|Thời gian|Địa điểm|Thành phần|Nội dung|Kinh phí|Hình thức)(?: [\\p{Ll} ]{1,20})? (?:[-–+] )?\\p{Lu}\\p{Ll}.*\\.");
    private static final Pattern STAMP =
            Pattern.compile("(?iu).*(?:ký bởi|người ký|thời gian ký|\\d{2}:\\d{2}:\\d{2}|@).*");

    private PlausibleLists() {}

    static double bases(List<String> bases) {
        return share(
                bases,
                basis -> INSTRUMENT.matcher(basis).matches()
                        && !TWO_INSTRUMENTS.matcher(basis).matches()
                        && !TWO_SENTENCES.matcher(basis).matches()
                        && sound(basis));
    }

    static double attendees(List<String> attendees) {
        return share(attendees, entry -> !OTHER_LABEL.matcher(entry).matches() && sound(entry));
    }

    static double recipients(List<String> recipients) {
        return share(recipients, PlausibleLists::recipient);
    }

    static double headings(List<String> headings) {
        return share(headings, PlausibleLists::heading);
    }

    static double tasks(List<ExtractedPlan.Task> tasks) {
        return share(
                tasks,
                task -> AgencyPhrase.isUnit(task.unit())
                        && task.unit().split(" ").length <= LONGEST_UNIT
                        && task.text().indexOf(' ') > 0
                        && !task.text().contains("Trên đây là")
                        && !Plausibility.glued(task.unit())
                        && !LostLineEnd.orderWithin(task.unit())
                        && sound(task.text()));
    }

    static boolean heading(String heading) {
        return heading.split(" ").length <= LONGEST_HEADING
                && !TITLE_THEN_SENTENCE.matcher(heading).matches()
                && !SENTENCE.matcher(heading).matches()
                && !CAPITALS_THEN_WORDS.matcher(heading).matches()
                && sound(heading);
    }

    private static boolean recipient(String entry) {
        return entry.length() <= LONGEST_RECIPIENT
                && !STAMP.matcher(entry).matches()
                && !IN_CAPITALS.matcher(entry).matches()
                && !SEVERAL.matcher(entry).matches()
                && !TITLE_FIRST.matcher(entry).matches()
                && !AFTER_THE_COPY.matcher(entry).matches()
                && sound(entry)
                && !LostLineEnd.nameWithin(entry)
                && Character.isLetterOrDigit(entry.charAt(0))
                && !Character.isLowerCase(entry.charAt(0));
    }

    private static boolean sound(String words) {
        return !Plausibility.glued(words) && !Plausibility.brokenOff(words);
    }

    private static <T> double share(Collection<T> all, Predicate<T> plausible) {
        return all.isEmpty() ? 1 : all.stream().filter(plausible).count() / (double) all.size();
    }
}

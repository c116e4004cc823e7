package vn.tongket.planning.extraction.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is meant by the first words of a heading or a sentence (cụm từ chỉ đơn vị, người được giao). */
public final class AgencyPhrase {

    private static final String PEOPLE =
            "[Đđ]ồng chí|[Đđ]/c|Ông|Bà|Cán bộ|Chuyên viên|Giáo viên|Hiệu trưởng|Phó|Trưởng|Giám đốc|"
                    + "Chủ tịch|Bí thư|Thủ trưởng|Người|Cá nhân|Thành viên|Học sinh|Phụ huynh|Cha mẹ|Kế toán|Nhân viên|Tập thể|"
                    + "Chánh|Chỉ huy|Lãnh đạo|Đoàn viên|Hội viên|Đảng viên|Viên chức|Công chức|Thư ký|Nhân dân|Ban Giám hiệu|Nhà trường|"
                    + "Tổ chức (?:đoàn|chính trị|công đoàn|cơ sở)|Cấp (?:ủy|uỷ)|Giảng viên|Sinh viên|Cộng tác viên|Doanh nghiệp|Hộ|Tổng phụ trách|Bảo vệ|Thủ quỹ|Văn thư|GVBM|TPT|PHT";
    private static final String GROUP = "(?:(?:Các|Những|Toàn thể|Tất cả(?: các)?|Từng|Mỗi|Một số)\\s+(?iu:"
            + "(?:xã|phường|huyện|quận|thôn|ấp|khóm|tổ|sở|ban|phòng|cơ quan|đơn vị|tổ chức|thành viên|trường|cơ sở|đoàn|hội|"
            + "ngành|địa phương|khối|bộ phận|cụm|tiểu ban|chi|đồng chí|cấp|cá nhân|tập thể|câu lạc bộ|lớp|giáo viên|cán bộ|"
            + "doanh nghiệp|thủ trưởng|đảng|công ty|trung tâm|bộ|cục|viện|ủy|uỷ|UBND|Ủy|lực lượng|hộ|thị|tỉnh|thành phố|khoa|đội|"
            + "khu|làng|bản|buôn|nhóm|trạm|bệnh viện|nhà|hợp tác xã|hiệp hội|chi cục|phó|trưởng|chủ|giảng viên|học viên|sinh viên|"
            + "phân xưởng|nhà máy|xí nghiệp|chi nhánh|chi đoàn|chi hội|liên đội|chi bộ|đảng bộ|hội viên|đoàn viên|tình nguyện viên|công chức|viên chức|"
            + "chuyên viên|nhân viên|cộng tác viên|phum|sóc|đồn|điểm trường|doanh trại|nghệ nhân|cụ|quận|đặc khu|văn phòng|báo|đài|liên đoàn|hạt|điểm|lực lượng)\\b?))";
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)(?:Giao(?: cho| nhiệm vụ cho)?|Đề nghị|Đối với|Trách nhiệm(?: của)?|Nhiệm vụ(?: của)?|Yêu cầu|Phân công|Kính đề nghị|Về phía)\\s+(.*)");
    private static final Pattern UNIT = Pattern.compile("(?u)(?:" + GROUP + "|(?:" + AgencyName.FIRST_WORDS + "|"
            + PEOPLE + "|Xã|Phường|Huyện|Thôn|Ấp|Khóm|Khu phố)(?![\\p{L}\\d])).*");
    private static final Pattern GROUPS = Pattern.compile("(?u)" + GROUP + ".*");
    private static final Pattern AGENCY = Pattern.compile("(?u)(?:" + AgencyName.FIRST_WORDS + ")(?![\\p{L}\\d]).*");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?:đơn vị|cơ quan|bộ phận|ban) (?:chủ trì|phối hợp|thực hiện|tổ chức|chủ quản|đăng cai|tài trợ).*");
    private static final int LONGEST_SUBJECT = 32;

    private AgencyPhrase() {}

    public static boolean isUnit(String words) {
        String name = withoutLead(words);
        return !ROLE.matcher(name).matches()
                && (UNIT.matcher(capitalised(name)).matches()
                        || UNIT.matcher(lowered(name)).matches());
    }

    public static boolean isAgency(String words) {
        return AGENCY.matcher(words).matches();
    }

    /** "Các …", without a name of their own. */
    public static boolean isGroup(String words) {
        return GROUPS.matcher(words).matches();
    }

    /** The name alone: "Giao Phòng Nội vụ:" is "Phòng Nội vụ". */
    public static String name(String heading) {
        return withoutLead(heading).replaceFirst("[\\s.:;,]+$", "");
    }

    public static boolean assigns(String text) {
        return text.startsWith("Giao ") || text.startsWith("Phân công ") || text.startsWith("Đề nghị ");
    }

    /** The subject of a sentence, where it is a unit and a verb follows. */
    public static Optional<String> subject(String sentence) {
        String from = assigns(sentence) ? withoutLead(sentence) : sentence;
        if (ROLE.matcher(from).matches() || !UNIT.matcher(capitalised(from)).matches()) {
            return Optional.empty();
        }
        Matcher verb = Orders.VERB.matcher(from);
        if (!verb.find()) {
            return Optional.empty();
        }
        String subject = from.substring(0, verb.start()).replaceFirst("[\\s,]+$", "");
        return subject.indexOf(':') < 0 && subject.split(" ").length <= LONGEST_SUBJECT
                ? Optional.of(subject)
                : Optional.empty();
    }

    private static String withoutLead(String words) {
        Matcher lead = LEAD.matcher(words);
        return lead.matches() ? lead.group(1) : words;
    }

    /** A heading in capitals, as it stands in a sentence; anything else as it is. */
    private static String lowered(String words) {
        return words.equals(words.toUpperCase(java.util.Locale.ROOT))
                ? capitalised(words.toLowerCase(java.util.Locale.ROOT))
                : words;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}

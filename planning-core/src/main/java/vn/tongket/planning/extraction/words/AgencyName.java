package vn.tongket.planning.extraction.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of agencies (tên cơ quan) as they are printed: where one begins, and which lines belong together. */
public final class AgencyName {

    /** First words of agencies, units and the people who stand for them; groups may begin with "các". */
    public static final String FIRST_WORDS = "[ỦU][ỷyỶY]\\s+ban|Uỷ\\s+ban|UBND|UBBC|HĐND|UBMTTQ|MTTQ|MT&TQ|Mặt\\s+trận"
            + "|Hội\\s+đồng|Hội(?!\\s+(?:nghị|thi|thảo|trường|họp|diễn|ý|nhập|viên))"
            + "|Sở|Phòng(?!\\s*,|\\s+(?:chống|ngừa|bệnh|cháy|trừ|họp))"
            + "|Ban(?!\\s+hành)|Tiểu\\s+ban|Tổ(?!\\s+(?:chức|quốc))|Đội(?!\\s+ngũ)|Trường(?!\\s+hợp)"
            + "|Trung\\s+tâm|Văn\\s+phòng|Cục|Chi\\s+cục|Tổng\\s+cục|Vụ|Bộ(?!\\s+(?:môn|luật|mặt))|Viện|Học\\s+viện|Bệnh\\s+viện"
            + "|Trạm|Công\\s+an|Quân\\s+sự|Bộ\\s+chỉ\\s+huy|Thanh\\s+tra|Kho\\s+bạc|Ngân\\s+hàng|Bảo\\s+hiểm"
            + "|Tòa\\s+án|Viện\\s+kiểm\\s+sát|Đảng\\s+(?:bộ|đoàn|[ủỦ]y|[uU]ỷ)|Chi\\s+bộ|(?:Huyện|Quận|Thị|Xã|Phường)\\s+(?:[ủỦ]y|[uU]ỷ|[đĐ]oàn)"
            + "|Tỉnh\\s+(?:[ủỦ]y|[uU]ỷ|[đĐ]oàn)|Thành\\s+(?:[ủỦ]y|[uU]ỷ|[đĐ]oàn)|Đoàn(?!\\s+kết)|Liên\\s+đoàn|Công\\s+đoàn"
            + "|Bưu\\s+điện|Đài|Báo(?!\\s+cáo)|Cổng|Công\\s+ty|Tổng\\s+công\\s+ty|Doanh\\s+nghiệp|Hợp\\s+tác\\s+xã"
            + "|Cơ\\s+quan|Đơn\\s+vị|Khối|Cụm|Thư\\s+viện|Bảo\\s+tàng|Nhà\\s+(?:văn\\s+hóa|trường|thiếu|máy)|BCH|BQL|BCĐ|BTC"
            + "|Liên\\s+minh|Liên\\s+hiệp|Hiệp\\s+hội|Câu\\s+lạc\\s+bộ|Khoa(?!\\s+(?:học|trương))|Bộ\\s+môn|Bộ\\s+phận|Tập\\s+đoàn|Chi\\s+nhánh"
            + "|Đại\\s+học|Phân\\s+hiệu|Nhà\\s+(?:hát|xuất\\s+bản|khách)|Chi\\s+đoàn|Liên\\s+đội|Đồn|Cảnh\\s+sát|Cảng|Bộ\\s+đội|Tòa\\s+soạn|Toà\\s+án"
            + "|BHXH|NHCSXH|KBNN|BGH|GVCN|HTX|BCHQS|BĐBP|Nông\\s+trường|Lâm\\s+trường|Trại"
            + "|Quỹ|Hạt|Lực\\s+lượng|VP|Thường\\s+trực(?=\\s+[\\p{Lu}(])|Điện\\s+lực|TAND|VKSND|LĐLĐ|LHPN|CCB|TTYT|TYT";

    private static final Pattern STARTS = Pattern.compile("(?iu)(?:" + FIRST_WORDS + "|ĐẢNG)(?![\\p{L}\\d]).*");
    private static final Pattern PLACE_LEVEL = Pattern.compile(
            "(?iu)(?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|TX\\.?|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|KHÓM|ẤP|THÔN|VIỆT NAM|KHU VỰC)"
                    + "(?![\\p{L}\\d])(?! ỦY| UỶ| ĐOÀN).*");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu).*(?:[,\\-–]|\\s(?:VÀ|CỦA|VỀ|THUỘC|CÁC))$");

    private AgencyName() {}

    public static boolean starts(String words) {
        return STARTS.matcher(words).matches();
    }

    /** Lines of a header, joined to the names that they make up. */
    public static List<String> join(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            int last = names.size() - 1;
            if (last >= 0 && continues(names.get(last), line)) {
                names.set(last, names.get(last) + " " + line);
            } else {
                names.add(line);
            }
        }
        return names;
    }

    private static boolean continues(String above, String line) {
        return UNFINISHED.matcher(above).matches()
                || PLACE_LEVEL.matcher(line).matches()
                || !STARTS.matcher(line).matches()
                || line.toUpperCase(Locale.ROOT).startsWith("BAN NHÂN DÂN");
    }
}

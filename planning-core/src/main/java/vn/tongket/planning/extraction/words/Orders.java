package vn.tongket.planning.extraction.words;

import java.util.regex.Pattern;

/** The verbs by which officials give work (lời giao việc), and what they make of a sentence. */
public final class Orders {

    private static final String VERBS = "(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|"
            + "chủ động|tham mưu|xây dựng(?! \\p{Lu})|căn cứ|triển khai|(?<!(?:các|những|một số|ban|Ban|tiểu ban) )tổ chức|hướng dẫn|đôn đốc|theo dõi|kiểm tra|tổng hợp|chuẩn bị|"
            + "bố trí|thực hiện|(?<!(?:bầu|ứng|đề|tiến|tái) )cử|sẽ|phải|cần|phân công|lập|đảm bảo|bảo đảm|báo cáo|tuyên truyền|chỉ đạo|trực tiếp|thông báo|tiếp nhận|"
            + "thẩm định|trình|rà soát|cung cấp|đăng tải|phát động|quán triệt|đề xuất|tăng cường|nghiêm túc|tích cực|là|làm|gửi|"
            + "xem xét|cân đối|hoàn thành|mời|hỗ trợ|tạo điều kiện|vận động|đăng ký|tham gia|phụ trách|giúp|lựa chọn|đề nghị|tiếp tục|"
            + "quan tâm|phát huy|chịu|điều hành|đưa tin|dự toán|sắp xếp|trang trí|in ấn|soạn thảo|thành lập|quản lý|giám sát|kịp thời|đẩy mạnh|công khai|niêm yết|phổ biến|thường xuyên|định kỳ|đảm nhận|đảm nhiệm|ban hành|treo|tiến hành|duyệt|phê duyệt|"
            + "giải quyết|xử lý|nắm|bám sát|lồng ghép|đánh giá|tập trung|huy động|điều động|thanh toán|quyết toán|chấp hành|tuyển chọn|tập luyện|viết|thiết kế|phân bổ|"
            + "cập nhật|dành|chuyển|tư vấn|nâng cao|khẩn trương|chú trọng|đổi mới|đón tiếp|trang bị|vận hành|duy trì|tuần tra|phân luồng|thống kê|nghiên cứu|xác minh|phát hành|"
            + "giao(?! thông| dịch| nhận)|nhắc nhở|phản ánh|chịu|trao đổi|động viên|phân bổ|mở|ký|sử dụng|thu|nộp|có|triệu tập|biên soạn|tiếp thu|hoàn thiện|hoàn chỉnh|khảo sát|lấy ý kiến|"
            + "xin ý kiến|giới thiệu|khuyến khích|vận dụng|đối chiếu|bình chọn|bình xét|(?:hằng|hàng) (?:tuần|tháng|quý|năm)|trên cơ sở|theo chức năng|tùy theo)(?![\\p{L}])";
    static final Pattern VERB = Pattern.compile("(?u)\\s+(?=" + VERBS + ")");
    private static final Pattern ORDER =
            Pattern.compile("(?iu)(?:" + VERBS + "|phân|điều động|huy động|cùng|thành lập).*");
    private static final Pattern LEADS = Pattern.compile(
            "(?u)\\s*(?:,\\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|tham mưu|phối hợp|làm đầu mối|là (?:cơ quan|đơn vị) (?:đầu mối|thường trực|chủ trì)).*");
    private static final Pattern WORK_LABEL =
            Pattern.compile("(?iu)(?:phân công|giao nhiệm vụ|tổ chức thực hiện|trách nhiệm)(?: thực hiện| nhiệm vụ)?");

    private Orders() {}

    /** Words that begin with what somebody shall do. */
    public static boolean begin(String words) {
        return ORDER.matcher(words).matches();
    }

    /** A label whose sentence tells who does the work: "Phân công: …". */
    public static boolean announce(String label) {
        return WORK_LABEL.matcher(label).matches();
    }

    /** Whether the sentence gives its subject the work, and does not only tell about it. */
    public static boolean lead(String sentence, String subject) {
        String predicate = sentence.substring(sentence.indexOf(subject) + subject.length());
        return AgencyPhrase.assigns(sentence) || LEADS.matcher(predicate).matches();
    }
}

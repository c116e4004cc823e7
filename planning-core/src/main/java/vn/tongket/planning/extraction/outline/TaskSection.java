package vn.tongket.planning.extraction.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyPhrase;

/** Where a document assigns work (mục tổ chức thực hiện, phân công nhiệm vụ), and to whom. */
public final class TaskSection {

    private static final Pattern TASKS = Pattern.compile(
            "(?iu).*(?:tổ chức thực hiện|phân công|tổ chức triển khai|trách nhiệm|giao nhiệm vụ|nhiệm vụ của|nhiệm vụ cụ thể|nhiệm vụ các).*");
    private static final Pattern PREPARATION = Pattern.compile("(?iu).*(?:chuẩn bị|triển khai|thực hiện|nhiệm vụ).*");
    private static final Pattern NO_UNIT = Pattern.compile(
            "(?iu)(?:chế độ|thời gian|thời hạn|kinh phí|tiến độ|nguồn|công tác|nội dung|báo cáo|thông tin|về |hình thức|biện pháp|giải pháp|"
                    + "địa điểm|mục đích|yêu cầu(?! các)|thành phần|lịch|kế hoạch|một số|quy định|cơ sở vật chất|chương trình|khen thưởng|tổng kết|sơ kết).*");

    private static final Pattern MIXED = Pattern.compile("(?iu).*(?:nội dung|tiến độ|thời gian|hình thức).*");
    private static final Pattern AIMS =
            Pattern.compile("(?iu)(?:mục đích|yêu cầu|mục tiêu|quan điểm|căn cứ|ý nghĩa|đặc điểm|đánh giá).*");

    private TaskSection() {}

    /** Purposes and requirements, which speak of units without giving them work. */
    public static boolean aims(OutlineNode node) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (AIMS.matcher(at.heading()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A heading that names a matter and no unit. */
    public static boolean isTopic(String heading) {
        return NO_UNIT.matcher(heading).matches();
    }

    static boolean isTasks(OutlineNode node) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (TASKS.matcher(at.heading()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Below a heading that has tasks and nothing else. */
    public static boolean isOnlyTasks(OutlineNode node) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (TASKS.matcher(at.heading()).matches()
                    && !MIXED.matcher(at.heading()).matches()) {
                return true;
            }
        }
        return false;
    }

    public static boolean isTaskHeading(OutlineNode node) {
        return TASKS.matcher(node.heading()).matches();
    }

    private static boolean prepares(OutlineNode node) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (PREPARATION.matcher(at.heading()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The unit that the nearest heading names. */
    public static Optional<String> unitOf(OutlineNode node) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (namesUnit(at)) {
                return Optional.of(AgencyPhrase.name(at.heading()));
            }
        }
        return Optional.empty();
    }

    private static boolean namesUnit(OutlineNode node) {
        OutlineNode parent = node.parent();
        if (NO_UNIT.matcher(node.heading()).matches()) {
            return false;
        }
        boolean unit = AgencyPhrase.isUnit(node.heading());
        boolean own = node.heading().matches("(?iu)(?:trách nhiệm|nhiệm vụ)( của)? .*");
        return unit && (own || isTasks(parent) || prepares(parent));
    }
}

package vn.tongket.planning.extraction.line;

import java.util.List;
import java.util.regex.Pattern;

/** Names of the columns of a table that assigns work (tên cột của bảng phân công): the work, and who does it. */
public final class ColumnNames {

    private static final Pattern WORK = Pattern.compile(
            "(?iu)(?!.*(?:thời gian|người|đơn vị|cơ quan)).*(?:nội dung|nhiệm vụ|công việc|hoạt động|phần việc).*");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu).*(?:chủ trì|phụ trách|đảm nhiệm|đảm nhận|chịu trách nhiệm|phân công"
                    + "|(?:người|đơn vị|cơ quan|bộ phận|lực lượng|phòng|ban|tổ) (?:, .*)?(?:thực hiện|tham mưu|triển khai|chuẩn bị|soạn thảo|xây dựng|trình|báo cáo|đầu mối)).*");
    private static final Pattern COORDINATION = Pattern.compile("(?iu).*phối hợp.*");
    private static final Pattern DEADLINE = Pattern.compile("(?iu).*(?:thời gian|thời hạn|hoàn thành|tiến độ|ngày).*");
    private static final Pattern COUNT = Pattern.compile("(?iu)(?:s?tt|số tt|số thứ tự)\\.?");
    private static final int MOST_WORDS = 9;

    private final List<String> names;

    public ColumnNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** One column tells the work, another who does it. */
    public boolean assign() {
        return lead() >= 0 && work() >= 0 && lead() != work();
    }

    /** They can be the head of a table that has no lines: short names, and as many as columns. */
    boolean standAlone() {
        return assign() && names.stream().allMatch(name -> !name.isEmpty() && name.split(" ").length <= MOST_WORDS);
    }

    public int work() {
        return column(WORK);
    }

    public int lead() {
        return column(LEAD);
    }

    public int coordination() {
        return column(COORDINATION);
    }

    public int deadline() {
        return column(DEADLINE);
    }

    public int count() {
        return column(COUNT);
    }

    public int size() {
        return names.size();
    }

    public String name(int column) {
        return names.get(column);
    }

    private int column(Pattern pattern) {
        for (int at = 0; at < names.size(); at++) {
            if (pattern.matcher(names.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }
}

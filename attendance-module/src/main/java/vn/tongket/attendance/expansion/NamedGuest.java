package vn.tongket.attendance.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.attendance.invitation.Guest;

/**
 * The guest whom a line names, with all his posts (đại biểu đích danh nêu trong kế hoạch): {@code Bà Trần Thị Mẫu, Phó
 * Chủ tịch Hội đồng, Ủy viên Ủy ban}.
 */
record NamedGuest(String honorific, String fullName, List<String> posts) {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LINE =
            Pattern.compile("^(Ông|Bà|Đồng chí|Đ/c|Anh|Chị)\\.?\\s+([^,;:()–-]+?)\\s*(?:[,;:–-]\\s*(.*))?$", FLAGS);
    private static final Pattern POST = Pattern.compile(
            "^(?:Nguyên\\s+)?(?:Chủ tịch|Phó|Ủy viên|Bí thư|Trưởng|Giám đốc|Tổng|Chánh|Thành viên|Tổ trưởng|Chỉ huy"
                    + "|Thường trực|Đại biểu|Hiệu trưởng|Chính ủy|Quyền|Thư ký|Chuyên viên|Bộ trưởng|Thứ trưởng)\\b.*",
            FLAGS | Pattern.CASE_INSENSITIVE);

    static Optional<NamedGuest> of(String line) {
        Matcher found = LINE.matcher(line.strip().replaceAll("\\s*\\([^)]*\\)\\s*$", ""));
        if (!found.matches() || found.group(2).isBlank()) {
            return Optional.empty();
        }
        String honorific = found.group(1).equals("Đ/c") ? "Đồng chí" : found.group(1);
        return Optional.of(new NamedGuest(honorific, found.group(2).strip(), posts(found.group(3))));
    }

    /** A part that begins as no post does belongs to the one before it. */
    private static List<String> posts(String text) {
        List<String> posts = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split("\\s*[;,]\\s*")) {
            if (posts.isEmpty() || POST.matcher(part).matches()) {
                posts.add(part);
            } else {
                posts.add(posts.remove(posts.size() - 1) + ", " + part);
            }
        }
        return posts.stream().filter(post -> !post.isBlank()).toList();
    }

    /** The guest once for each of his posts, the first one first. */
    List<Guest> guests(String personId) {
        return posts.isEmpty()
                ? List.of(new Guest(personId, fullName, honorific, null, null, null, null, null))
                : posts.stream()
                        .map(post -> new Guest(personId, fullName, honorific, post, null, null, null, null))
                        .toList();
    }
}

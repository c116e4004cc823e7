package vn.tongket.attendance.health;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What guests have to declare on certain days (quy định khai báo y tế).
 *
 * @param questions a yes to one of them sends a guest to the desk
 * @param source the document that orders it
 * @param to the last day; null while it is not lifted
 */
public record HealthRule(
        String id, String title, List<String> questions, String source, LocalDate from, LocalDate to, long version)
        implements Serializable {

    public HealthRule {
        questions = List.copyOf(questions);
    }

    /** The questions by their numbers, from 0. */
    public Map<Integer, String> numbered() {
        Map<Integer, String> numbered = new LinkedHashMap<>();
        questions.forEach(question -> numbered.put(numbered.size(), question));
        return numbered;
    }
}

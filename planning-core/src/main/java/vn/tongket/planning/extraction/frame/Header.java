package vn.tongket.planning.extraction.frame;

import java.time.LocalDate;
import java.util.List;

/**
 * The head of a document (phần đầu văn bản): who issued it, where and when, under which number.
 *
 * @param number whole number with its symbol; {@code null} where the figure is left blank
 * @param symbol the part of the number that names kind and body, also where the figure is blank
 * @param subject the subject of a letter, "V/v …"
 * @param motto whether the national motto or the Party's heading was seen
 */
public record Header(
        List<String> agencies,
        String number,
        String symbol,
        String place,
        LocalDate date,
        String subject,
        boolean motto) {

    public String body() {
        return agencies.isEmpty() ? null : agencies.get(agencies.size() - 1);
    }

    public String parent() {
        return agencies.size() < 2 ? null : String.join(", ", agencies.subList(0, agencies.size() - 1));
    }
}

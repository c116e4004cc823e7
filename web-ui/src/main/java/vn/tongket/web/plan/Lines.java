package vn.tongket.web.plan;

import java.util.List;

/** A list as a text field shows it: one entry a line. */
final class Lines {

    private Lines() {}

    static String join(List<String> entries) {
        return String.join("\n", entries);
    }

    static List<String> split(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

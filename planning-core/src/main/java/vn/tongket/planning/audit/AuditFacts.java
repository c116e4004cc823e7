package vn.tongket.planning.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of an entry as one text (nội dung dòng nhật ký): a line for each, its name before a tabulator. */
final class AuditFacts {

    private AuditFacts() {}

    static String written(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null && !fact.getValue().isBlank())
                .map(fact -> plain(fact.getKey()) + "\t" + plain(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static List<Map.Entry<String, String>> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> Map.entry(parts[0], parts[1]))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}]+", " ").strip();
    }
}

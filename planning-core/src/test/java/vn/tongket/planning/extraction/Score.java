package vn.tongket.planning.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/** Precision and recall of extracted plans against what a careful reader understood (điểm đọc văn bản). */
class Score {

    private static final double SAME = 0.95;
    private static final double SAME_TASK = 0.92;
    private static final double SAME_UNIT = 0.85;
    private static final Map<String, String> SINGLE = new LinkedHashMap<>();
    private static final Map<String, String> SEVERAL =
            Map.of("legalBasis", "legal_basis", "attendees", "attendees", "recipients", "recipients");

    static {
        SINGLE.put("type", "type");
        SINGLE.put("number", "doc_number");
        SINGLE.put("issuingBody", "issuing_body");
        SINGLE.put("place", "place");
        SINGLE.put("issueDate", "issue_date");
        SINGLE.put("title", "title");
        SINGLE.put("time", "time");
        SINGLE.put("venue", "venue");
        SINGLE.put("signingAuthority", "signing_authority");
        SINGLE.put("signerTitle", "signer_title");
        SINGLE.put("signerName", "signer_name");
    }

    /** Hits, found, true. */
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private final StringBuilder misses = new StringBuilder();

    void add(JsonNode truth, JsonNode found) {
        SINGLE.forEach((field, key) -> {
            List<String> expected =
                    truth.path(key).isTextual() ? List.of(truth.path(key).asText()) : List.of();
            List<String> read =
                    found.path(field).isTextual() ? List.of(found.path(field).asText()) : List.of();
            count(field, expected, read, (t, f) -> Likeness.alike(t, f, SAME));
        });
        SEVERAL.forEach((field, key) ->
                count(field, texts(truth.path(key)), texts(found.path(field)), (t, f) -> Likeness.alike(t, f, SAME)));
        for (int level = 1; level <= 2; level++) {
            count("sections." + level, sections(truth, level), sections(found, level), Score::sameSection);
        }
        count("tasks", nodes(truth.path("tasks")), nodes(found.path("tasks")), Score::sameTask);
    }

    boolean knows(String field) {
        return !counts(field).isEmpty();
    }

    /** Everything found is true, and everything true is found. */
    boolean allRight(String field) {
        return counts(field).stream().allMatch(count -> count[0] == count[1] && count[0] == count[2]);
    }

    private List<int[]> counts(String field) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().equals(field) || entry.getKey().startsWith(field + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What was not found, and what was found instead. */
    String misses() {
        return misses.append('\n').toString();
    }

    double mean() {
        return counts.values().stream()
                .filter(count -> count[2] > 0)
                .mapToDouble(count -> count[0] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]))
                .average()
                .orElse(0);
    }

    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((field, count) ->
                report.append(String.format("%n%-18s %d of %d, %d found", field, count[0], count[2], count[1])));
        return report.append(String.format("%nmean F1 %.3f", mean())).toString();
    }

    private <T> void count(String field, List<T> truth, List<T> found, BiPredicate<T, T> same) {
        List<T> left = new ArrayList<>(found);
        int hits = 0;
        for (T expected : truth) {
            T match = left.stream()
                    .filter(one -> same.test(expected, one))
                    .findFirst()
                    .orElse(null);
            hits += left.remove(match) ? 1 : 0;
            if (match == null) {
                misses.append(String.format("%n  %s missed: %s", field, shown(expected)));
            }
        }
        left.forEach(one -> misses.append(String.format("%n  %s instead: %s", field, shown(one))));
        int[] count = counts.computeIfAbsent(field, unused -> new int[3]);
        count[0] += hits;
        count[1] += found.size();
        count[2] += truth.size();
    }

    private static String shown(Object one) {
        String text = String.valueOf(one);
        return text.length() > 220 ? text.substring(0, 220) : text;
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return nodes(array).stream()
                .map(node -> node.isTextual()
                        ? node.asText()
                        : node.path("text").asText(node.path("name").asText("")))
                .toList();
    }

    private static List<JsonNode> sections(JsonNode document, int level) {
        return nodes(document.path("sections")).stream()
                .filter(section -> section.path("level").asInt() == level)
                .toList();
    }

    private static boolean sameSection(JsonNode truth, JsonNode found) {
        return number(truth).equals(number(found))
                && Likeness.alike(
                        truth.path("heading").asText(), found.path("heading").asText(), SAME);
    }

    private static String number(JsonNode section) {
        return section.path("number").isNull()
                ? ""
                : Likeness.plain(section.path("number").asText(""));
    }

    private static boolean sameTask(JsonNode truth, JsonNode found) {
        return Likeness.alike(truth.path("text").asText(), found.path("text").asText(), SAME_TASK)
                && Likeness.alike(
                        truth.path("unit").asText(), found.path("unit").asText(), SAME_UNIT);
    }
}

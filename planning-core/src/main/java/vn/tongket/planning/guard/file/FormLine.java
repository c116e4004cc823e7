package vn.tongket.planning.guard.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.tongket.kernel.SearchKey;

/** One line of a Word file (dòng của tệp) and how its letters look. */
final class FormLine {

    private final StringBuilder words = new StringBuilder();
    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final boolean inTable;

    FormLine(boolean inTable) {
        this.inTable = inTable;
    }

    void write(String text, Look look) {
        words.append(text);
        int letters = (int) text.chars().filter(Character::isLetterOrDigit).count();
        if (letters > 0) {
            looks.merge(look, letters, Integer::sum);
        }
    }

    String text() {
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** The words alone, without bullet and full stop, as they are compared. */
    String key() {
        return SearchKey.of(text()).replaceAll("^[-–+*• ]+|[.;,:/ ]+$", "");
    }

    boolean inTable() {
        return inTable;
    }

    Map<Look, Integer> looks() {
        return looks;
    }

    /** More than half of its letters look so. */
    boolean mostly(Predicate<Look> wanted) {
        int all = looks.values().stream().mapToInt(Integer::intValue).sum();
        int so = looks.entrySet().stream()
                .filter(look -> wanted.test(look.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return so * 2 > all;
    }

    /** The size of most of its letters. */
    double points() {
        return looks.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(look -> look.getKey().points())
                .orElse(0.0);
    }

    boolean blank() {
        return looks.isEmpty();
    }
}

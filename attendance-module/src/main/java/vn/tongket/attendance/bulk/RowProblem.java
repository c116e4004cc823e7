package vn.tongket.attendance.bulk;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** One thing wrong or odd with a row, with what stands there (lỗi của một dòng). */
public record RowProblem(RowProblemKind kind, String value) implements Serializable {

    private static final int SHOWN = 80;

    public RowProblem {
        String line = value.replaceAll("[\\t\\n\\r]", " ");
        value = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** In the reader's language, ATT-28. */
    public String text(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.tongket.attendance.Messages", locale, Thread.currentThread().getContextClassLoader());
        return new MessageFormat(bundle.getString("RowProblemKind." + kind), locale).format(new Object[] {value});
    }

    static String written(List<RowProblem> problems) {
        return problems.stream()
                .map(problem -> problem.kind() + "\t" + problem.value())
                .collect(Collectors.joining("\n"));
    }

    static List<RowProblem> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split("\n"))
                        .map(line -> line.split("\t", 2))
                        .map(parts -> new RowProblem(RowProblemKind.valueOf(parts[0]), parts[1]))
                        .toList();
    }
}

package vn.tongket.planning.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an office's file shows the two columns of its head and end, and its tables (cách trình bày của tệp). */
enum Layout {
    /** The left column, then the right one below it. */
    LINES {
        @Override
        byte[] file(List<String> lines) {
            List<String> printed = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (String line : lines) {
                if (!two(line)) {
                    printed.addAll(right);
                    right.clear();
                    printed.add(row(line, " | "));
                    continue;
                }
                if (!left(line).isBlank()) {
                    printed.add(left(line));
                }
                if (!right(line).isBlank()) {
                    right.add(right(line));
                }
            }
            printed.addAll(right);
            return text(printed);
        }
    },
    SPACES {
        @Override
        byte[] file(List<String> lines) {
            return text(columns(lines, left -> " ".repeat(Math.max(6, 46 - left.length()))));
        }
    },
    TABS {
        @Override
        byte[] file(List<String> lines) {
            return text(columns(lines, left -> "\t\t\t"));
        }
    },
    BARS {
        @Override
        byte[] file(List<String> lines) {
            return text(columns(lines, left -> " | "));
        }
    },
    WORD {
        @Override
        byte[] file(List<String> lines) {
            return new NumberedWordFile(lines).bytes();
        }
    },
    PDF {
        @Override
        byte[] file(List<String> lines) {
            return new PrintedPages(lines).bytes();
        }
    };

    abstract byte[] file(List<String> lines);

    static boolean two(String line) {
        return line.contains(" || ") || line.endsWith(" ||") || line.startsWith("|| ");
    }

    static boolean isRow(String line) {
        return line.startsWith("| ") && line.endsWith(" |");
    }

    static String left(String line) {
        return line.substring(0, line.indexOf("||")).strip();
    }

    static String right(String line) {
        return line.substring(line.indexOf("||") + 2).strip();
    }

    static List<String> cells(String row) {
        return List.of(row.substring(2, row.length() - 2).split("\\s*\\|\\s*", -1));
    }

    private static String row(String line, String between) {
        return isRow(line) ? String.join(between, cells(line)) : line;
    }

    private static List<String> columns(List<String> lines, java.util.function.UnaryOperator<String> gap) {
        return lines.stream()
                .map(line -> two(line) ? left(line) + gap.apply(left(line)) + right(line) : line)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Word file as offices make it: numbers and bullets by Word itself, columns and tables as tables. */
class NumberedWordFile {

    private static final Pattern NUMBER = Pattern.compile("([IVX]+|\\d{1,2}|[a-d])([.)/])\\s+(.*)|(-)\\s+(.*)");
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final StringBuilder lists = new StringBuilder();
    private final Map<String, int[]> open = new HashMap<>();
    private final String body;
    private int count = 4;

    NumberedWordFile(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        for (int at = 0; at < lines.size(); ) {
            List<String> block = block(lines, at);
            xml.append(block.isEmpty() ? paragraph(lines.get(at)) : table(block));
            at += Math.max(1, block.size());
        }
        body = xml.toString();
    }

    byte[] bytes() {
        return new WordFile().numbering(numbering()).body(body).bytes();
    }

    /** Document and numbering, a zero byte between them. */
    String parts() {
        return "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>\0<w:numbering xmlns:w=\"w\">"
                + numbering() + "</w:numbering>";
    }

    private static List<String> block(List<String> lines, int from) {
        int to = from;
        boolean columns = Layout.two(lines.get(from));
        while (to < lines.size() && (columns ? Layout.two(lines.get(to)) : Layout.isRow(lines.get(to)))) {
            to++;
        }
        return lines.subList(from, to);
    }

    /** The whole left column is one cell, as typists make it; a table of rows has its rows. */
    private static String table(List<String> block) {
        if (!Layout.two(block.get(0))) {
            return WordFile.table(block.stream()
                    .map(row -> WordFile.row(Layout.cells(row).stream()
                            .map(cell -> WordFile.cell(escaped(cell)))
                            .toArray(String[][]::new)))
                    .toArray(String[]::new));
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        block.forEach(line -> {
            left.add(escaped(Layout.left(line)));
            right.add(escaped(Layout.right(line)));
        });
        return WordFile.table(WordFile.row(left.toArray(String[]::new), right.toArray(String[]::new)));
    }

    private String paragraph(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.matches()) {
            return WordFile.paragraphs(escaped(line));
        }
        return number.group(4) != null
                ? WordFile.listed(4, 0, escaped(number.group(5)))
                : numbered(number.group(1), number.group(2), number.group(3));
    }

    private String numbered(String number, String sign, String words) {
        String format = ROMAN.contains(number) ? "upperRoman" : number.matches("\\d+") ? "decimal" : "lowerLetter";
        int value = switch (format) {
            case "upperRoman" -> ROMAN.indexOf(number);
            case "decimal" -> Integer.parseInt(number);
            default -> number.charAt(0) - 'a' + 1;
        };
        int[] list = open.get(format + sign);
        if (list == null || list[1] + 1 != value) {
            list = new int[] {++count, value - 1};
            open.put(format + sign, list);
            lists.append(list(list[0], format, sign, value));
        }
        list[1]++;
        return WordFile.listed(list[0], 0, escaped(words));
    }

    private static String list(int id, String format, String sign, int start) {
        return "<w:abstractNum w:abstractNumId=\"" + (100 + id) + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" + start
                + "\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"%1" + sign
                + "\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + (100 + id) + "\"/></w:num>";
    }

    private String numbering() {
        return lists + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}

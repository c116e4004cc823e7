package vn.tongket.planning.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Collects the paragraphs and table rows of a Word document in reading order (mạch văn bản). The paragraphs of
 * neighbouring cells come out side by side, as they stand on the page.
 */
class DocxStory {

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    DocxStory(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    List<SourceLine> lines() {
        return lines;
    }

    boolean empty() {
        return lines.stream().allMatch(SourceLine::blank);
    }

    void openParagraph() {
        paragraphs.push(new Paragraph());
    }

    void closeParagraph() {
        if (!paragraphs.isEmpty()) {
            Paragraph closed = paragraphs.pop();
            String text = closed.number() + closed.words;
            for (String line : text.split("\n", -1)) {
                put(line);
            }
        }
    }

    void write(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().words.append(words);
        }
    }

    void breakLine() {
        write("\n");
    }

    void style(String style) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().style = style;
        }
    }

    void level(int level) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().level = level;
        }
    }

    void list(String list) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().list = list;
        }
    }

    void openTable() {
        rows.push(new ArrayList<>());
    }

    void openRow() {
        if (!rows.isEmpty()) {
            rows.peek().clear();
        }
    }

    void openCell() {
        if (!rows.isEmpty()) {
            rows.peek().add(new ArrayList<>());
        }
    }

    void closeRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> cells = rows.peek();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> printed = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            int line = at;
            printed.add(String.join(
                    String.valueOf(SourceLine.CELL),
                    cells.stream()
                            .map(cell -> line < cell.size() ? cell.get(line) : "")
                            .toList()));
        }
        List<List<String>> table = rows.pop();
        printed.forEach(this::put);
        rows.push(table);
        table.clear();
    }

    void closeTable() {
        if (!rows.isEmpty()) {
            rows.pop();
        }
    }

    private void put(String line) {
        if (!rows.isEmpty() && !rows.peek().isEmpty()) {
            List<List<String>> cells = rows.peek();
            cells.get(cells.size() - 1).add(line.replace(SourceLine.CELL, ' '));
        } else {
            lines.add(new SourceLine(lines.size() + 1, line));
        }
    }

    /** The paragraph being read. */
    private final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private String list;
        private int level = -1;

        private String number() {
            if (words.toString().isBlank()) {
                return "";
            }
            Optional<WordStyles.Place> byStyle = styles.place(style);
            String inList =
                    list != null ? list : byStyle.map(WordStyles.Place::list).orElse("0");
            int atLevel =
                    level >= 0 ? level : byStyle.map(WordStyles.Place::level).orElse(0);
            String number = numbering.next(inList, atLevel);
            return number.isEmpty() ? "" : number + " ";
        }
    }
}

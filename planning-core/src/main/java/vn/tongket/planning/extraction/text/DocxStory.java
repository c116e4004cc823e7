package vn.tongket.planning.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.RowGrid;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * Collects the paragraphs and table rows of a Word document in reading order (mạch văn bản). The paragraphs of
 * neighbouring cells come out side by side, as they stand on the page.
 */
class DocxStory {

    private static final Pattern MARKS =
            Pattern.compile("[" + SourceLine.CELL + SourceLine.ABOVE + SourceLine.LEFT + SourceLine.MORE + "]");

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<RowGrid> rows = new ArrayDeque<>();

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
        rows.push(new RowGrid());
    }

    void openRow() {
        if (!rows.isEmpty()) {
            rows.peek().clear();
        }
    }

    void openCell() {
        if (!rows.isEmpty()) {
            rows.peek().open();
        }
    }

    void span(int columns) {
        if (!rows.isEmpty()) {
            rows.peek().span(columns);
        }
    }

    /** Columns left free before the first cell of a row. */
    void skip(int columns) {
        if (!rows.isEmpty() && columns > 0) {
            rows.peek().open();
            rows.peek().span(columns);
        }
    }

    void merge(String how) {
        if (!rows.isEmpty() && !how.equals("restart")) {
            rows.peek().fromAbove();
        }
    }

    void closeRow() {
        if (rows.isEmpty()) {
            return;
        }
        RowGrid row = rows.pop();
        row.print().forEach(this::put);
        row.clear();
        rows.push(row);
    }

    void closeTable() {
        if (!rows.isEmpty()) {
            rows.pop();
        }
    }

    private void put(String line) {
        if (!rows.isEmpty() && !rows.peek().isEmpty()) {
            rows.peek().write(MARKS.matcher(line).replaceAll(" "));
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

package vn.tongket.planning.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * Joins printed lines to paragraphs again (nối dòng thành đoạn): EXT-6. Page numbers between the lines of one
 * paragraph are left out.
 */
public class ParagraphJoiner {

    private static final int TAIL = 20;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_LABEL = 30;
    private static final double USUAL_FULL_LINE = 0.9;
    private static final double RATHER_FULL_LINE = 0.85;
    private static final double FULL_LINE = 0.95;
    private static final Pattern RULER = Pattern.compile("[\\s_*=\\-–—.…]{3,}");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?](/\\.)?[”\")]?$");

    /** Words that a figure must follow. */
    private static final Pattern UNFINISHED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:số|ngày|tháng|năm|điều|khoản|và|của|với|các|tại|về|cho|theo)$");

    private final boolean wrapped;
    private final List<SourceLine> lines;
    private final Margins margins;
    private final boolean indentedStyle;
    private final int width;
    private final List<Paragraph> joined = new ArrayList<>();
    private StringBuilder continued = new StringBuilder();
    private SourceLine above;
    private boolean afterGap;

    public ParagraphJoiner(List<SourceLine> lines, boolean wrapped) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.margins = new Margins(lines);
        this.indentedStyle = margins.indentFirstLines();
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * USUAL_FULL_LINE)];
    }

    public List<Paragraph> join() {
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            if (line.blank()) {
                afterGap = true;
            } else if (Margins.isPageNumber(line) && !line.isRow()) {
                afterGap = false;
                at = skipBlank(at);
            } else if (!RULER.matcher(line.text()).matches()) {
                add(line, margins.indented(at));
            }
        }
        closeParagraph();
        return joined;
    }

    private void add(SourceLine line, boolean indented) {
        String words = shownCells(line);
        Paragraph paragraph = isTableRow(line)
                ? new Paragraph(line.number(), Mark.NONE, "", words, line.grid())
                : Mark.read(line.number(), words);
        if (!joined.isEmpty() && continues(paragraph, line, indented)) {
            continued.append(' ').append(words);
        } else {
            closeParagraph();
            joined.add(paragraph);
            continued = new StringBuilder(paragraph.text());
        }
        above = line;
        afterGap = false;
    }

    private void closeParagraph() {
        if (!joined.isEmpty()) {
            int last = joined.size() - 1;
            joined.set(last, joined.get(last).with(continued.toString()));
        }
    }

    private boolean continues(Paragraph paragraph, SourceLine line, boolean indented) {
        boolean ended = ENDED.matcher(continued.substring(Math.max(0, continued.length() - TAIL)))
                .matches();
        boolean lowercase = Character.isLowerCase(line.text().charAt(0)) && paragraph.mark() == Mark.NONE;
        if (!wrapped || line.isRow()) {
            boolean goesOn = lowercase
                    || paragraph.mark() == Mark.NONE
                            && UNFINISHED.matcher(continued).find();
            return goesOn && !ended && !line.isRow() && !above.isRow() && continued.length() > TAIL;
        }
        if (paragraph.mark() != Mark.NONE) {
            return !ended && !afterGap && !indented && falseMark(paragraph);
        }
        if (indented || afterGap || ended && line.text().startsWith("Trên đây là")) {
            return lowercase && !ended;
        }
        return indentedStyle || lowercase && !ended || foundNoRoom(line, ended);
    }

    /** Flush left: a word goes to the next line only where the line above had no room for it. */
    private boolean foundNoRoom(SourceLine line, boolean ended) {
        int space = line.text().indexOf(' ');
        int firstWord = space < 0 ? line.text().length() : space;
        int length = above.text().length();
        boolean midSentence = !ended
                && continued.length() > LONGEST_LABEL
                && !Character.isUpperCase(line.text().charAt(0));
        boolean newSentence =
                (ended || numbered()) && Character.isUpperCase(line.text().charAt(0));
        return midSentence || length + firstWord > width * (newSentence ? FULL_LINE : RATHER_FULL_LINE);
    }

    private boolean numbered() {
        return joined.get(joined.size() - 1).mark().isNumber();
    }

    /** A wrapped line may begin with a figure or a dash by chance. */
    private boolean falseMark(Paragraph paragraph) {
        boolean afterFullLine = indentedStyle && above.text().length() > width * RATHER_FULL_LINE;
        boolean chance = paragraph.mark() == Mark.ARABIC || paragraph.mark() == Mark.DASH;
        boolean lowercase = !paragraph.text().isEmpty()
                && Character.isLowerCase(paragraph.text().charAt(0));
        return afterFullLine || chance && lowercase;
    }

    private int skipBlank(int at) {
        int next = at;
        while (next + 1 < lines.size() && lines.get(next + 1).blank()) {
            next++;
        }
        return next;
    }

    /** Below a row a line with one filled cell is a row as well, when others cover the rest of it. */
    private boolean isTableRow(SourceLine line) {
        boolean below = !joined.isEmpty() && joined.get(joined.size() - 1).isRow();
        return line.isRow()
                && (line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1
                        || below && line.spans() && line.cells().size() >= FEWEST_COLUMNS);
    }

    private static String shownCells(SourceLine line) {
        return line.isRow()
                ? String.join(
                        " | ", line.cells().stream().filter(c -> !c.isEmpty()).toList())
                : line.text();
    }
}

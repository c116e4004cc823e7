package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.text.SourceLine;

/**
 * Joins printed lines to paragraphs again (nối dòng thành đoạn): EXT-6. Page numbers between the lines of one
 * paragraph are left out.
 */
class ParagraphJoiner {

    private static final int FIRST_LINE_INDENT = 3;
    private static final int TAIL = 20;
    private static final double FULL_LINE = 0.62;
    private static final double USUAL_FULL_LINE = 0.9;
    private static final double INDENTED_SHARE = 0.15;
    private static final double RATHER_FULL_LINE = 0.85;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–]?\\s*\\d{1,3}\\s*[-–]?");
    private static final Pattern RULER = Pattern.compile("[\\s_*=\\-–—.…]{3,}");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?](/\\.)?[”\")]?$");

    private final boolean wrapped;
    private final List<SourceLine> lines;
    private final int width;
    private final List<Paragraph> joined = new ArrayList<>();
    private StringBuilder continued = new StringBuilder();
    private boolean indented;
    private SourceLine above;
    private boolean afterGap;

    ParagraphJoiner(List<SourceLine> lines, boolean wrapped) {
        this.lines = lines;
        this.wrapped = wrapped;
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * USUAL_FULL_LINE)];
    }

    List<Paragraph> join() {
        int[] edges = edges();
        indented = indentsFirstLines(edges);
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            if (line.blank()) {
                afterGap = true;
            } else if (wrapped && PAGE_NUMBER.matcher(line.text()).matches()) {
                afterGap = false;
                at = skipBlank(at);
            } else if (!RULER.matcher(line.text()).matches()) {
                add(line, edges[at]);
            }
        }
        closeParagraph();
        return joined;
    }

    private void add(SourceLine line, int base) {
        String words = shownCells(line);
        Paragraph paragraph = Mark.read(line.number(), words);
        if (!joined.isEmpty() && continues(paragraph, line, base)) {
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

    private boolean continues(Paragraph paragraph, SourceLine line, int base) {
        boolean ended = ENDED.matcher(continued.substring(Math.max(0, continued.length() - TAIL)))
                .matches();
        boolean lowercase = Character.isLowerCase(line.text().charAt(0)) && paragraph.mark() == Mark.NONE;
        if (!wrapped || line.isRow()) {
            return lowercase && !ended && !line.isRow() && !above.isRow() && continued.length() > TAIL;
        }
        if (paragraph.mark() != Mark.NONE) {
            return !ended && !afterGap && line.indent() < base + FIRST_LINE_INDENT && falseMark(paragraph);
        }
        if (line.indent() >= base + FIRST_LINE_INDENT) {
            return lowercase && !ended;
        }
        if (afterGap) {
            return lowercase && !ended;
        }
        if (indented) {
            return true;
        }
        int length = above.text().length();
        return length > width * RATHER_FULL_LINE || length > width * FULL_LINE && !ended || lowercase && !ended;
    }

    /** A wrapped line may begin with a figure or a dash by chance. */
    private boolean falseMark(Paragraph paragraph) {
        boolean afterFullLine = indented && above.text().length() > width * RATHER_FULL_LINE;
        boolean chance = paragraph.mark() == Mark.ARABIC || paragraph.mark() == Mark.DASH;
        boolean lowercase = !paragraph.text().isEmpty()
                && Character.isLowerCase(paragraph.text().charAt(0));
        return afterFullLine || chance && lowercase;
    }

    /** The left edge of the page that each line is on. */
    private int[] edges() {
        int[] edges = new int[lines.size()];
        int ofAll = smallest(lines);
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !endsPage(to - 1)) {
                to++;
            }
            int ofPage = smallest(lines.subList(from, to));
            Arrays.fill(edges, from, to, ofPage > ofAll + FIRST_LINE_INDENT ? ofAll : ofPage);
            from = to;
        }
        return edges;
    }

    /** Whether paragraphs begin with an indent, so that a line at the edge always continues one. */
    private boolean indentsFirstLines(int[] edges) {
        int deep = 0;
        int filled = 0;
        for (int at = 0; at < edges.length; at++) {
            filled += lines.get(at).blank() ? 0 : 1;
            deep += !lines.get(at).blank() && lines.get(at).indent() >= edges[at] + FIRST_LINE_INDENT ? 1 : 0;
        }
        return deep > filled * INDENTED_SHARE;
    }

    private boolean endsPage(int at) {
        return PAGE_NUMBER.matcher(lines.get(at).text()).matches();
    }

    private static int smallest(List<SourceLine> some) {
        return some.stream()
                .filter(line ->
                        !line.blank() && !PAGE_NUMBER.matcher(line.text()).matches())
                .mapToInt(SourceLine::indent)
                .min()
                .orElse(0);
    }

    private int skipBlank(int at) {
        int next = at;
        while (next + 1 < lines.size() && lines.get(next + 1).blank()) {
            next++;
        }
        return next;
    }

    private static String shownCells(SourceLine line) {
        return line.isRow()
                ? String.join(
                        " | ", line.cells().stream().filter(c -> !c.isEmpty()).toList())
                : line.text();
    }
}

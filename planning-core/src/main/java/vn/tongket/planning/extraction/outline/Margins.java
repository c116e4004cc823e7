package vn.tongket.planning.extraction.outline;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;

/** The left edges of printed pages (lề trang): where lines continue and where first lines are indented. */
class Margins {

    private static final int FIRST_LINE_INDENT = 3;
    private static final double INDENTED_SHARE = 0.15;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–]?\\s*\\d{1,3}\\s*[-–]?");

    private final List<SourceLine> lines;
    private final int[] edges;

    Margins(List<SourceLine> lines) {
        this.lines = lines;
        this.edges = new int[lines.size()];
        int ofAll = smallest(lines);
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !isPageNumber(lines.get(to - 1))) {
                to++;
            }
            int ofPage = smallest(lines.subList(from, to));
            Arrays.fill(edges, from, to, ofPage > ofAll + FIRST_LINE_INDENT ? ofAll : ofPage);
            from = to;
        }
    }

    static boolean isPageNumber(SourceLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    boolean indented(int at) {
        return lines.get(at).indent() >= edges[at] + FIRST_LINE_INDENT;
    }

    /** Whether paragraphs begin with an indent, so that a line at the edge always continues one. */
    boolean indentFirstLines() {
        int deep = 0;
        int filled = 0;
        for (int at = 0; at < edges.length; at++) {
            filled += lines.get(at).blank() ? 0 : 1;
            deep += !lines.get(at).blank() && indented(at) ? 1 : 0;
        }
        return deep > filled * INDENTED_SHARE;
    }

    private static int smallest(List<SourceLine> some) {
        return some.stream()
                .filter(line -> !line.blank() && !line.isRow() && !isPageNumber(line))
                .mapToInt(SourceLine::indent)
                .min()
                .orElse(0);
    }
}

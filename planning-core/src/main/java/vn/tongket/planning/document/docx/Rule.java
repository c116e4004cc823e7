package vn.tongket.planning.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tongket.planning.document.font.Typeface;

/** The line drawn under a name (đường kẻ), as wide as a share of the words above it. */
final class Rule {

    /** Between a third and a half of the words, as the decree asks. */
    static final double SHORT = 0.4;

    static final double FULL = 1;

    private Rule() {}

    /** Draws it below bold words of the given size, in the middle of a column that is so many points wide. */
    static void under(Flow flow, String words, double size, double share, double column) {
        double width = Math.min(column, Typeface.BOLD.width(words, size)) * share;
        center(flow.add("Rule"), width, column);
    }

    /** Keeps a paragraph to a width by indents on both sides. */
    static void center(XWPFParagraph paragraph, double width, double column) {
        int indent = Length.points(Math.max(0, (column - width) / 2));
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }
}

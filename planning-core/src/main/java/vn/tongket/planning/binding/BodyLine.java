package vn.tongket.planning.binding;

import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;

/** One line of the text while it is being bound (một dòng lời văn); its words may be rewritten. */
final class BodyLine {

    private PlanLine line;
    private FoldedText folded;

    BodyLine(PlanLine line) {
        this.line = line;
    }

    static BodyLine paragraph(String words) {
        return new BodyLine(new PlanLine.Words(PlanPart.PARAGRAPH, words));
    }

    static BodyLine heading(int level, String number, String words) {
        return new BodyLine(new PlanLine.Heading(level, number, words));
    }

    PlanLine line() {
        return line;
    }

    boolean isHeading() {
        return line instanceof PlanLine.Heading;
    }

    /** 10 for what is no heading. */
    int level() {
        return line instanceof PlanLine.Heading heading ? heading.level() : 10;
    }

    /** Without the number of a heading. */
    String text() {
        return line instanceof PlanLine.Heading heading ? heading.heading() : line.words();
    }

    /** Empty where there is none. */
    String number() {
        return line instanceof PlanLine.Heading heading && heading.number() != null ? heading.number() : "";
    }

    FoldedText folded() {
        if (folded == null) {
            folded = FoldedText.of(text());
        }
        return folded;
    }

    void rewrite(String text) {
        line = line instanceof PlanLine.Heading heading
                ? new PlanLine.Heading(heading.level(), heading.number(), text)
                : new PlanLine.Words(line.part(), text);
        folded = null;
    }
}

package vn.tongket.planning.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;
import vn.tongket.planning.extraction.words.RunIn;

/**
 * Finds the headings among the paragraphs (đọc đề mục): EXT-10. A number makes a heading only where the words after
 * it are a title; a numbered sentence is content of the heading above it.
 */
public class OutlineReader {

    private final List<Paragraph> paragraphs;
    private final List<Paragraph> preamble = new ArrayList<>();
    private final List<OutlineNode> nodes = new ArrayList<>();
    private OutlineNode open;

    public OutlineReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    public Outline read() {
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            Paragraph next = at + 1 < paragraphs.size() ? paragraphs.get(at + 1) : null;
            if (bareNumber(paragraph) && next != null && next.mark() == Mark.NONE && !next.isRow()) {
                open(paragraph, next.text());
                at++;
            } else if (new HeadingTest(paragraph, next, open).passed()) {
                open(paragraph, paragraph.text());
            } else if (new LostNumber(paragraphs, at, open).isHeading()) {
                open(new Paragraph(paragraph.line(), Mark.ARABIC, "", paragraph.text()), paragraph.text());
            } else {
                (open == null ? preamble : open.body()).add(paragraph);
            }
        }
        return new Outline(preamble, nodes, new ClosingSentences(open).take());
    }

    /** "Phần thứ nhất" or "Chương I" alone in its line: the title stands in the next. */
    private static boolean bareNumber(Paragraph paragraph) {
        return paragraph.mark() == Mark.PART && paragraph.text().isEmpty();
    }

    private void open(Paragraph paragraph, String words) {
        RunIn runIn = paragraph.inCapitals() ? RunIn.none(words) : RunIn.of(words);
        int rank = rank(paragraph);
        OutlineNode parent = open;
        while (parent != null && parent.rank() >= rank) {
            parent = parent.parent();
        }
        String number = paragraph.number().isEmpty() ? null : paragraph.number();
        open = new OutlineNode(paragraph, number, runIn.label(), parent, rank);
        if (!runIn.rest().isEmpty()) {
            open.body().add(new Paragraph(paragraph.line(), Mark.NONE, "", runIn.rest()));
        }
        nodes.add(open);
    }

    private static int rank(Paragraph paragraph) {
        return paragraph.mark() == Mark.NONE
                ? Mark.ROMAN.rank("")
                : paragraph.mark().rank(paragraph.number());
    }
}

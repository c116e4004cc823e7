package vn.tongket.planning.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;

/** A heading of the document with the paragraphs right below it (đề mục và nội dung). */
public class OutlineNode {

    private final Paragraph source;
    private final String number;
    private final String heading;
    private final OutlineNode parent;
    private final int rank;
    private final List<OutlineNode> children = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();

    public OutlineNode(Paragraph source, String number, String heading, OutlineNode parent, int rank) {
        this.source = source;
        this.number = number;
        this.heading = heading;
        this.parent = parent;
        this.rank = rank;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public int line() {
        return source.line();
    }

    public Mark mark() {
        return source.mark();
    }

    public String number() {
        return number;
    }

    public String heading() {
        return heading;
    }

    public OutlineNode parent() {
        return parent;
    }

    public int rank() {
        return rank;
    }

    public List<OutlineNode> children() {
        return children;
    }

    public List<Paragraph> body() {
        return body;
    }

    public int level() {
        return parent == null ? 1 : parent.level() + 1;
    }

    public String text() {
        return body.stream().map(Paragraph::shown).collect(Collectors.joining("\n"));
    }

    public ExtractedPlan.Section section() {
        return new ExtractedPlan.Section(level(), number, heading, text());
    }
}

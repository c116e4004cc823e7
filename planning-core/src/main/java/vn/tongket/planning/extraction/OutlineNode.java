package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A heading of the document with the paragraphs right below it (đề mục và nội dung). */
class OutlineNode {

    private final Paragraph source;
    private final String number;
    private final String heading;
    private final OutlineNode parent;
    private final int rank;
    private final List<OutlineNode> children = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();

    OutlineNode(Paragraph source, String number, String heading, OutlineNode parent, int rank) {
        this.source = source;
        this.number = number;
        this.heading = heading;
        this.parent = parent;
        this.rank = rank;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    int line() {
        return source.line();
    }

    Mark mark() {
        return source.mark();
    }

    String number() {
        return number;
    }

    String heading() {
        return heading;
    }

    OutlineNode parent() {
        return parent;
    }

    int rank() {
        return rank;
    }

    List<OutlineNode> children() {
        return children;
    }

    List<Paragraph> body() {
        return body;
    }

    int level() {
        return parent == null ? 1 : parent.level() + 1;
    }

    String text() {
        return body.stream().map(Paragraph::shown).collect(Collectors.joining("\n"));
    }

    ExtractedPlan.Section section() {
        return new ExtractedPlan.Section(level(), number, heading, text());
    }
}

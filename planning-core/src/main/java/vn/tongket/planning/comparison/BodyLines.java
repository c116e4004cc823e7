package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** The text of a plan from its opening to its closing sentences (phần lời văn), laid out in lines and read back. */
final class BodyLines {

    private final List<String> opening = new ArrayList<>();
    private final List<PlanSection> sections = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private PlanLine.Heading heading;
    private List<String> paragraphs = opening;

    private BodyLines() {}

    static List<PlanLine> of(PlanText text) {
        List<PlanLine> lines = new ArrayList<>();
        paragraphs(text.opening()).forEach(line -> lines.add(new PlanLine.Words(PlanPart.OPENING, line)));
        for (PlanSection section : text.sections()) {
            lines.add(PlanLine.Heading.of(section));
            paragraphs(section.text()).forEach(line -> lines.add(new PlanLine.Words(PlanPart.PARAGRAPH, line)));
        }
        paragraphs(text.closing()).forEach(line -> lines.add(new PlanLine.Words(PlanPart.CLOSING, line)));
        return List.copyOf(lines);
    }

    /** A paragraph that has lost its heading belongs to the section before it, else to the opening. */
    static BodyLines read(List<PlanLine> lines) {
        BodyLines body = new BodyLines();
        lines.forEach(body::add);
        body.endSection();
        return body;
    }

    private void add(PlanLine line) {
        if (line instanceof PlanLine.Heading next) {
            endSection();
            heading = next;
            paragraphs = new ArrayList<>();
            return;
        }
        List<String> place = switch (line.part()) {
            case OPENING -> opening;
            case CLOSING -> closing;
            default -> paragraphs;
        };
        place.add(line.words());
    }

    private void endSection() {
        if (heading != null) {
            String text = String.join("\n", paragraphs);
            sections.add(new PlanSection(heading.level(), heading.number(), heading.heading(), text));
        }
    }

    String opening() {
        return opening.isEmpty() ? null : String.join("\n", opening);
    }

    List<PlanSection> sections() {
        return sections;
    }

    String closing() {
        return closing.isEmpty() ? null : String.join("\n", closing);
    }

    private static List<String> paragraphs(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}

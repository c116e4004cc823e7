package vn.tongket.planning.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.wording.PrintedText;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** The text of a plan as it is printed (trình bày phần lời văn): headings, paragraphs and bullets in their order. */
public final class BodyBlocks {

    private static final int RUN_IN_LEVEL = 2;
    private static final int RUN_IN_HEADING = 60;
    private static final Pattern BULLET = Pattern.compile("^([-–+•*]|[a-zđ]\\)|\\d{1,2}\\))\\s+(.+)$");

    private static final Pattern ITALICS = Pattern.compile("\\*{1,2}(\\S[^*]*)\\*{1,2}");

    private final List<PlacedBlock> blocks = new ArrayList<>();
    private int line;

    private BodyBlocks() {}

    /** Each with the lines of the plan that it prints; blank lines are not printed. */
    public static List<PlacedBlock> of(PlanText text) {
        BodyBlocks body = new BodyBlocks();
        body.paragraphs(lines(text.opening()));
        text.sections().forEach(body::section);
        body.paragraphs(lines(text.closing()));
        return body.blocks;
    }

    private void section(PlanSection section) {
        int heading = line++;
        List<String> lines = lines(section.text());
        List<String> printed = lines.stream().filter(words -> !words.isEmpty()).toList();
        if (runsIn(section, printed)) {
            Block clause = new Block.Clause(number(section), section.heading(), printed.get(0));
            blocks.add(new PlacedBlock(clause, heading, line + lines.indexOf(printed.get(0))));
            line += lines.size();
            return;
        }
        if (!section.heading().isBlank()) {
            Block block = new Block.Heading(section.level(), number(section), section.heading());
            blocks.add(new PlacedBlock(block, heading, -1));
        }
        paragraphs(lines);
    }

    private void paragraphs(List<String> lines) {
        for (String words : lines) {
            if (!words.isEmpty()) {
                blocks.add(new PlacedBlock(line(words), -1, line));
            }
            line++;
        }
    }

    /** A short heading with one sentence stands on the line of its sentence, as in "1. Thời gian: …". */
    private static boolean runsIn(PlanSection section, List<String> lines) {
        return section.level() >= RUN_IN_LEVEL
                && !section.heading().isBlank()
                && section.heading().length() <= RUN_IN_HEADING
                && lines.size() == 1
                && !BULLET.matcher(lines.get(0)).matches();
    }

    private static Block line(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.matches()
                ? new Block.Bullet(marker(bullet.group(1)), bullet.group(2))
                : new Block.Paragraph(line);
    }

    private static String marker(String mark) {
        return mark.matches("[–•*]") ? "-" : mark;
    }

    private static String number(PlanSection section) {
        return section.number() == null ? "" : section.number();
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\n", -1)).map(BodyBlocks::unmarked).toList();
    }

    /** Without the stars by which plain text files show italics, and without what no page can show. */
    private static String unmarked(String line) {
        return PrintedText.clean(ITALICS.matcher(line).replaceAll("$1"));
    }
}

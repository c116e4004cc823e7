package vn.tongket.planning.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.plan.PlanSection;

/** A section of a plan as it is printed (trình bày đề mục): heading, paragraphs and bullets in their order. */
final class SectionBlocks {

    private static final int RUN_IN_LEVEL = 2;
    private static final int RUN_IN_HEADING = 60;
    private static final Pattern BULLET = Pattern.compile("^([-–+•*]|[a-zđ]\\)|\\d{1,2}\\))\\s+(.+)$");

    private static final Pattern ITALICS = Pattern.compile("\\*{1,2}(\\S[^*]*)\\*{1,2}");

    private SectionBlocks() {}

    static List<Block> of(PlanSection section) {
        List<String> lines = lines(section.text());
        List<Block> blocks = new ArrayList<>();
        if (runsIn(section, lines)) {
            blocks.add(new Block.Clause(number(section), section.heading(), lines.get(0)));
            return blocks;
        }
        if (!section.heading().isBlank()) {
            blocks.add(new Block.Heading(section.level(), number(section), section.heading()));
        }
        lines.forEach(line -> blocks.add(line(line)));
        return blocks;
    }

    static List<Block> paragraphs(String text) {
        return lines(text).stream().map(SectionBlocks::line).toList();
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
        return text == null
                ? List.of()
                : text.lines()
                        .map(SectionBlocks::unmarked)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Without the stars by which plain text files show italics. */
    private static String unmarked(String line) {
        return ITALICS.matcher(line).replaceAll("$1").strip();
    }
}

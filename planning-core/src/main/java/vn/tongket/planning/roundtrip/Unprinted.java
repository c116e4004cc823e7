package vn.tongket.planning.roundtrip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.wording.Numbering;
import vn.tongket.planning.document.wording.PrintedText;

/** Takes away what printing adds to the words (bỏ phần trình bày thêm khi in). */
final class Unprinted {

    private static final Pattern END = Pattern.compile("[\\s;.,]+$");
    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*");
    private static final Pattern LEAD = Pattern.compile("^Căn cứ\\s+");
    private static final Pattern NUMBERED =
            Pattern.compile("^((?:Chương|Phần|Mục)\\s+\\w+|[IVXLC]+|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.):]?\\s+(.+)$");

    private Unprinted() {}

    static String recipient(String line) {
        String clean = PrintedText.clean(line);
        return END.matcher(BULLET.matcher(clean).replaceFirst("")).replaceFirst("");
    }

    /** @param stored as it was; null for a new one */
    static String basis(String line, String stored) {
        String bare = END.matcher(line).replaceFirst("");
        boolean led = stored != null && LEAD.matcher(stored).find();
        return led ? bare : LEAD.matcher(bare).replaceFirst("");
    }

    /** A heading with its number, of the level that it had. */
    static PlanLine.Heading heading(String line, PlanLine.Heading stored) {
        String number = stored.number() == null ? "" : printedNumber(stored);
        if (!number.isEmpty() && line.startsWith(number + " ")) {
            return new PlanLine.Heading(
                    stored.level(),
                    stored.number(),
                    line.substring(number.length()).strip());
        }
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches()
                ? new PlanLine.Heading(stored.level(), numbered.group(1), numbered.group(2))
                : new PlanLine.Heading(stored.level(), null, line);
    }

    private static String printedNumber(PlanLine.Heading heading) {
        return Numbering.punctuated(heading.level(), PrintedText.clean(heading.number()));
    }

    /** Without the mark that closes the document, which the stored words need not have. */
    static String closing(String line, String stored) {
        if (!line.endsWith("./.") || stored.strip().endsWith("./.")) {
            return line;
        }
        Matcher end = END.matcher(stored.strip());
        return line.substring(0, line.length() - 3) + (end.find() ? end.group() : "");
    }

    /** What a block says, in the words of its line. */
    static String words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level() == 0 ? heading.number() : (heading.number() + " " + heading.text()).strip();
        } else if (block instanceof Block.Clause clause) {
            return (clause.lead() + " " + clause.text()).strip();
        } else if (block instanceof Block.Bullet bullet) {
            return (bullet.marker() + " " + bullet.text()).strip();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }
}

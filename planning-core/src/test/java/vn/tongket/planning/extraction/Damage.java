package vn.tongket.planning.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What happens to documents on their way between offices (hư hỏng thường gặp), done to a sound text. */
enum Damage {
    NONE(text -> text),
    DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    MARKS_APART(text ->
            Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(?<=[aeo]\\u0302)(?=[\\u0300-\\u0323])", " ")),
    LOOKALIKES(text -> text.replace('Đ', 'Ð').replace('ư', 'ƣ').replace('Ư', 'Ƣ')),
    OLD_TONE_MARKS(text ->
            text.replace("Ủy", "Uỷ").replace("ỦY", "UỶ").replace("hòa", "hoà").replace("HÒA", "HOÀ")),
    HARD_SPACES(text -> text.replaceAll("(?<=[\\p{L}.:]) (?=\\p{L})", "\u00A0")),
    WINDOWS_LINE_ENDS(text -> text.replace("\n", "\r\n")),
    BLANK_LINES_BETWEEN(text -> Wrapped.of(text) ? text : text.replace("\n", "\n\n")),
    NO_BLANK_LINES(text -> Wrapped.of(text) ? text : text.replaceAll("\n\\s*\n+", "\n")),
    SPACES_DOUBLED(text -> text.replaceAll("(?<=[\\p{L},]) (?=\\p{L})", "  ")),
    WRAPPED_WITH_INDENT(text -> Wrapped.lines(text, 7, false)),
    WRAPPED_FLUSH(text -> Wrapped.lines(text, 0, false)),
    WRAPPED_WITH_PAGE_NUMBERS(text -> Wrapped.lines(text, 7, true)),
    BULLETS_ROUND(text -> lines(text, "^(\\s*)[-–+] ", "$1• ")),
    BULLETS_PLUS(text -> lines(text, "^(\\s*)[-–] ", "$1+ ")),
    BULLETS_STAR(text -> lines(text, "^(\\s*)[-–] ", "$1* ")),
    BULLETS_LONG(text -> lines(text, "^(\\s*)- ", "$1– ")),
    BULLETS_GLUED(text -> lines(text, "^(\\s*)[-–] (?=\\p{L})", "$1-")),
    TABS_AFTER_NUMBERS(text -> lines(text, "^(\\s*(?:[IVX]+|\\d{1,2}|[a-zđ])[.)]|\\s*[-+]) ", "$1\t")),
    TABS_BEFORE_LINES(text -> Wrapped.of(text) ? text : lines(text, "^(?=\\S)", "\t")),
    NUMBERS_WITH_BRACKET(text -> lines(text, "^(\\s*\\d{1,2})\\. (?=\\p{L})", "$1) ")),
    NUMBERS_WITH_STROKE(text -> lines(text, "^(\\s*\\d{1,2})\\. (?=\\p{L})", "$1/ ")),
    NUMBERS_WITH_DASH(text -> lines(text, "^(\\s*(?:[IVX]+|\\d{1,2}))\\. (?=\\p{L})", "$1- ")),
    NUMBERS_GLUED(text -> lines(text, "^(\\s*(?:[IVX]+|\\d{1,2}))\\. (?=\\p{L})", "$1.")),
    HEADS_IN_BOLD_MARKS(text -> lines(text, "^([IVX]+\\. .*)$", "**$1**")),
    HEADS_WITH_COLON(text -> lines(text, "^(\\s*[IVX]+\\. .*[^:.])$", "$1:")),
    HEADS_NOT_IN_CAPITALS(text -> Pattern.compile("^(\\s*[IVX]+[.\\-/] ?)(\\p{Lu})(.*)$", Pattern.MULTILINE)
            .matcher(text)
            .replaceAll(head -> java.util.regex.Matcher.quoteReplacement(head.group(1)
                    + head.group(2)
                    + (head.group(3).chars().anyMatch(Character::isLowerCase)
                            ? head.group(3)
                            : head.group(3).toLowerCase(java.util.Locale.ROOT))))),
    RECIPIENTS_WITHOUT_COLON(text -> text.replaceAll("N[ơƠ]i nhận\\s*:", "Nơi nhận")),
    CLOSING_MARK_LOST(text -> text.replace("./.", ".")),
    AUTHORITY_WITH_STROKE(
            text -> text.replaceAll("\\bTM\\. ?(?=\\p{Lu})", "T/M. ").replaceAll("\\bKT\\. ?(?=\\p{Lu})", "K/T. ")),
    DATE_GLUED(text -> text.replaceAll("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (?=\\d)", "ngày$1 tháng$2 năm ")),
    MOTTO_WITH_RULER(text -> text.replaceAll("(Độc lập - Tự do - Hạnh phúc)\n", "$1\n---------------\n")),
    SEMICOLONS_LOST(text -> lines(text, "^(\\s*-.*);$", "$1")),
    LINES_TRAILED_BY_SPACE(text -> text.replace("\n", "  \n"));

    private final UnaryOperator<String> doing;

    Damage(UnaryOperator<String> doing) {
        this.doing = doing;
    }

    String done(String text) {
        return doing.apply(text);
    }

    private static String lines(String text, String pattern, String replacement) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).replaceAll(replacement);
    }

    /** Paragraphs printed over several lines. */
    private static final class Wrapped {

        private static final int WIDTH = 70;
        private static final int LINES = 30;

        static boolean of(String text) {
            return text.lines().anyMatch(line -> line.startsWith("      "));
        }

        static String lines(String text, int indent, boolean numbered) {
            if (of(text)) {
                return text;
            }
            List<String> printed = new ArrayList<>();
            for (String paragraph : text.split("\n")) {
                boolean prose = !paragraph.contains("|")
                        && !paragraph.contains("   ")
                        && !paragraph.contains("\t")
                        && !paragraph.startsWith("CỘNG H")
                        && !paragraph.isBlank();
                StringBuilder line = new StringBuilder(prose ? " ".repeat(indent) : "");
                for (String word : paragraph.split(" ")) {
                    if (line.length() + word.length() > WIDTH && prose) {
                        printed.add(line.toString().stripTrailing());
                        line.setLength(0);
                    }
                    line.append(word).append(' ');
                }
                printed.add(line.toString().stripTrailing());
            }
            for (int at = LINES, page = 2; numbered && at < printed.size(); at += LINES, page++) {
                printed.addAll(at, List.of(" ".repeat(34) + page, ""));
            }
            return String.join("\n", printed);
        }
    }
}

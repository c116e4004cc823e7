package vn.tongket.planning.guard.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a signer's office (quyền hạn người ký): TM., Q., KT., TL., TUQ. */
final class Authority {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\n|(?<!T)/|/(?!M))\\s*");
    private static final Pattern MARK = Pattern.compile("(?iu)(TM|T/M|TUQ|TL|KT|Q)(?:\\.\\s*|\\s+)(\\S.*)");
    private static final List<String> ORDER = List.of("TM.", "Q.", "TUQ.", "TL.", "KT.");

    private final List<String> lines;

    private Authority(List<String> lines) {
        this.lines = lines;
    }

    static Authority of(String words) {
        return new Authority(
                words == null
                        ? List.of()
                        : Arrays.stream(BETWEEN.split(words))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    List<String> lines() {
        return lines;
    }

    boolean has(String mark) {
        return lines.stream().anyMatch(line -> mark(line).equals(mark));
    }

    /** The same lines, each mark in its official form. */
    Authority spelled() {
        return new Authority(lines.stream().map(Authority::spelled).toList());
    }

    Authority ordered() {
        return new Authority(
                lines.stream().sorted(Comparator.comparingInt(Authority::rank)).toList());
    }

    String text() {
        return String.join(" / ", lines);
    }

    private static int rank(String line) {
        int rank = ORDER.indexOf(mark(line));
        return rank < 0 ? ORDER.size() : rank;
    }

    private static String mark(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.matches() ? mark.group(1).toUpperCase(Locale.ROOT).replace("/", "") + "." : "";
    }

    private static String spelled(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.matches() ? mark(line) + " " + mark.group(2).strip() : line;
    }
}

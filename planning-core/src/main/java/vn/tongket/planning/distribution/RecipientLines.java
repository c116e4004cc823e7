package vn.tongket.planning.distribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Reads the lines under "Nơi nhận" (đọc nơi nhận): DST-1. */
final class RecipientLines {

    private static final Pattern ARCHIVE = Pattern.compile("^[-+•\\s]*Lưu\\s*:?\\s*(.*)$");
    private static final Pattern PURPOSE = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*");

    private final List<String> lines;

    RecipientLines(List<String> lines) {
        this.lines = lines.stream()
                .map(RecipientLines::bare)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String bare(String line) {
        return line.strip()
                .replaceFirst("^[-+•]\\s*", "")
                .replaceFirst("[;.]+$", "")
                .strip();
    }

    /** Names of which some may be units. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String line : lines) {
            String plain = plain(line);
            names.add(plain);
            names.addAll(List.of(SEPARATOR.split(plain)));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String plain(String line) {
        return PURPOSE.matcher(line).replaceAll("").strip();
    }

    /** Who keeps the archive copy; empty when the paper does not say. */
    Optional<String> archive() {
        return lines.stream()
                .map(ARCHIVE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1).strip())
                .filter(holder -> !holder.isEmpty())
                .findFirst();
    }

    /** A line that names several units and nobody else becomes one recipient for each. */
    List<Recipient> recipients(Map<String, UnitSummary> known) {
        List<Recipient> recipients = new ArrayList<>();
        for (String line : lines) {
            if (!ARCHIVE.matcher(line).matches()) {
                recipients.addAll(of(line, known));
            }
        }
        return recipients;
    }

    private static List<Recipient> of(String line, Map<String, UnitSummary> known) {
        String plain = plain(line);
        List<String> parts = List.of(SEPARATOR.split(plain));
        if (!known.containsKey(plain) && parts.size() > 1 && known.keySet().containsAll(parts)) {
            return parts.stream()
                    .map(part -> new Recipient(part, unit(part, known)))
                    .toList();
        }
        return List.of(new Recipient(line, unit(plain, known)));
    }

    private static UnitId unit(String name, Map<String, UnitSummary> known) {
        return known.containsKey(name) ? known.get(name).unitId() : null;
    }
}

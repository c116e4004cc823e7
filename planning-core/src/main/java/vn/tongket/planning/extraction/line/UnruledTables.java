package vn.tongket.planning.extraction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tables without lines among the lines of a document (tìm bảng không kẻ khung) and makes rows of them. */
public final class UnruledTables {

    private static final Pattern PRINTED_STRIP = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern TABBED_STRIP = Pattern.compile("\\S+(?: {1,3}\\S+)*");
    private static final float COLUMN = 100;
    private static final float WHOLE_LINE = 1_000_000;

    private UnruledTables() {}

    /** @param byPlace spaces place the words in their lines; otherwise tabs count the columns */
    public static List<SourceLine> of(List<SourceLine> lines, boolean byPlace) {
        return of(
                lines,
                lines.stream()
                        .map(line -> byPlace ? printed(line) : tabbed(line))
                        .toList());
    }

    public static List<SourceLine> of(List<SourceLine> lines, List<List<Strip>> strips) {
        List<SourceLine> read = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            Optional<UnruledTable> table = strips.get(at).size() < 2 ? Optional.empty() : UnruledTable.at(strips, at);
            if (table.isEmpty()) {
                read.add(lines.get(at++));
                continue;
            }
            int end = table.get().end();
            int body = table.get().body();
            read.addAll(UnruledRows.of(
                    table.get(),
                    strips.subList(body, end),
                    lines.subList(at, end).stream().map(SourceLine::number).toList()));
            at = end;
        }
        return read;
    }

    private static List<Strip> printed(SourceLine line) {
        List<Strip> strips = new ArrayList<>();
        Matcher strip = PRINTED_STRIP.matcher(line.isRow() ? "" : line.raw());
        while (strip.find()) {
            strips.add(new Strip(strip.start(), strip.end(), strip.group()));
        }
        return strips;
    }

    private static List<Strip> tabbed(SourceLine line) {
        List<Strip> strips = new ArrayList<>();
        Matcher strip = TABBED_STRIP.matcher(line.isRow() ? "" : line.raw());
        int column = line.indent() > 3 ? 1 : 0;
        while (strip.find()) {
            strips.add(new Strip(column * COLUMN, column * COLUMN + COLUMN / 2, SourceLine.collapse(strip.group())));
            column++;
        }
        return strips.size() == 1 && column == 1
                ? List.of(new Strip(0, WHOLE_LINE, strips.get(0).text()))
                : strips;
    }
}

package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.line.SourceLine;

/** Reads plain text (tệp .txt): one paragraph a line, or wrapped as printed, with or without drawn tables. */
class TxtReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern COMMON_WORDS =
            Pattern.compile("(?iu)\\b(của|và|các|kế hoạch|thực hiện|tổ chức|công tác)(?!\\p{L})");
    private static final Pattern FLATTENED =
            Pattern.compile("Nơi nhận|CỘNG H[ÒO][ÀA] XÃ HỘI|[;.,:]\\s+/\\s+[-–+]|(?:TM|KT|TL|TUQ)\\. ");

    SourceText read(byte[] content) {
        Optional<String> unicode = Charsets.unicode(content);
        if (unicode.isPresent()) {
            return text(unicode.get(), EnumSet.noneOf(TextFlaw.class));
        }
        String guessed = Charsets.windows1258(content)
                .filter(text ->
                        COMMON_WORDS.matcher(new TextRepair().repair(text)).find())
                .orElseThrow(() -> new BusinessException(ExtractionError.DAMAGED));
        return text(guessed, EnumSet.of(TextFlaw.NOT_UNICODE));
    }

    private SourceText text(String characters, Set<TextFlaw> flaws) {
        List<String> original = List.of(LINE_END.split(characters.replace("\uFEFF", ""), -1));
        List<SourceLine> lines = new ArrayList<>();
        for (int at = 0; at < original.size(); at++) {
            for (String raw : rows(cells(original.get(at)))) {
                lines.add(new SourceLine(at + 1, raw));
            }
        }
        return new TextRepair().repair(lines, original, Wrapping.of(lines), flaws);
    }

    /** A drawn table row "|a |b |", or cells joined by " | ". */
    private static String cells(String line) {
        String row = line.strip();
        if (row.length() > 2 && row.startsWith("|") && row.endsWith("|")) {
            return row.substring(1, row.length() - 1).replace('|', SourceLine.CELL);
        }
        boolean joined = row.contains(" | ") || row.startsWith("| ") || row.endsWith(" |");
        return joined ? line.replace('|', SourceLine.CELL) : line;
    }

    /** Header and signature tables whose cells were flattened, with " / " for the line ends inside a cell. */
    private static List<String> rows(String line) {
        if (!FLATTENED.matcher(line).find()) {
            return List.of(line);
        }
        String[] cells = line.split(String.valueOf(SourceLine.CELL), -1);
        List<String> rows = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            String[] parts = cells[cell].split("\\s/\\s");
            for (int part = 0; part < parts.length; part++) {
                if (rows.size() == part) {
                    rows.add(String.valueOf(SourceLine.CELL).repeat(cell));
                }
                rows.set(part, rows.get(part) + parts[part]);
            }
            rows.replaceAll(row -> row + SourceLine.CELL);
        }
        return rows.size() > 1 ? rows : List.of(line);
    }
}

package vn.tongket.planning.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.Piece;

/** Reads the recipients (đọc nơi nhận): EXT-14. Lines that wrap inside their column are joined, labels left out. */
public class RecipientReader {

    private static final Pattern LABEL = Pattern.compile("(?iu)(?:như )?nơi nhận\\s*:?\\s*(.*)");
    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:người ký|ký bởi|thời gian ký|ngày ký|email|cơ quan ký|digitally signed)\\s*:?.*|.*\\d{2}:\\d{2}:\\d{2}.*");

    private final List<String> recipients = new ArrayList<>();
    private boolean ended = true;

    public List<String> read(List<Piece> column) {
        boolean bulleted = column.stream().anyMatch(piece -> bullet(piece.text()));
        for (Piece piece : afterLabel(column)) {
            String words = LABEL.matcher(piece.text()).replaceFirst("$1").strip();
            if (!words.isEmpty() && !STAMP.matcher(words).matches()) {
                take(words, bulleted);
            }
        }
        return recipients.stream()
                .map(RecipientReader::clean)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static List<Piece> afterLabel(List<Piece> column) {
        for (int at = 0; at < column.size(); at++) {
            if (LABEL.matcher(column.get(at).text()).matches()) {
                return column.subList(at, column.size());
            }
        }
        return List.of();
    }

    private void take(String words, boolean bulleted) {
        if (SignatureReader.isTitle(words) || SignatureReader.isAuthority(words)) {
            return;
        }
        if (words.endsWith(":")) {
            ended = true;
            return;
        }
        boolean begins = bullet(words) || !bulleted;
        if (begins || recipients.isEmpty()) {
            recipients.add(words.replaceFirst("^[-–—+*]\\s*", ""));
        } else if (!ended) {
            recipients.set(recipients.size() - 1, recipients.get(recipients.size() - 1) + " " + words);
        }
        ended = words.matches(".*[;.]$");
    }

    private static boolean bullet(String words) {
        return words.matches("[-–—+*]\\s*\\S.*");
    }

    private static String clean(String words) {
        return words.replaceFirst("\\s*[;,.]+$", "").strip();
    }
}

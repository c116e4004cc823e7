package vn.tongket.planning.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;

/** Reads a file of separated values (đọc tệp CSV): comma, semicolon or tab, in UTF-8 or as Excel saves Unicode text. */
final class CommaSeparated {

    private static final int MAX_CELL = 10_000;
    private static final int SAMPLE = 4_000;

    private final String text;
    private final char separator;
    private int at;

    private CommaSeparated(String text) {
        this.text = text;
        this.separator = Stream.of('\t', ';', ',')
                .max((one, other) -> Long.compare(count(one), count(other)))
                .orElseThrow();
    }

    /** Refuses what is no text at all, such as a picture. */
    static void requireText(byte[] head) {
        if (charset(head) == StandardCharsets.UTF_8) {
            for (byte letter : head) {
                if (letter == 0) {
                    throw new BusinessException(SheetError.UNSUPPORTED);
                }
            }
            String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
            if (start.startsWith("%PDF") || start.startsWith("<") || start.startsWith("{\\rtf")) {
                throw new BusinessException(SheetError.UNSUPPORTED);
            }
        }
    }

    static void read(Path path, Consumer<SheetRow> taker) {
        CommaSeparated file = new CommaSeparated(decoded(path));
        for (int number = 1; file.at < file.text.length(); number++) {
            SheetRow row = new SheetRow(number, file.row());
            if (!row.blank()) {
                taker.accept(row);
            }
        }
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == separator);
        if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return bounded(text.substring(start, at));
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter != '"') {
                cell.append(letter);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return bounded(cell + plain());
            }
        }
        throw new BusinessException(SheetError.DAMAGED);
    }

    private static String bounded(String cell) {
        if (cell.length() > MAX_CELL) {
            throw new BusinessException(SheetError.DAMAGED);
        }
        return cell;
    }

    private long count(char wanted) {
        return text.chars().limit(SAMPLE).filter(letter -> letter == wanted).count();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static String decoded(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return charset(bytes)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            BusinessException refusal = new BusinessException(SheetError.NOT_UTF8);
            refusal.initCause(e);
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

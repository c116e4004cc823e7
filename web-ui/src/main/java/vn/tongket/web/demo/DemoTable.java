package vn.tongket.web.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows of one demonstration file; a missing cell is empty. */
final class DemoTable {

    private DemoTable() {}

    static List<List<String>> rows(String file) {
        return lines(file).stream()
                .filter(line -> line.contains("|"))
                .map(line -> cells(line, "\\|"))
                .toList();
    }

    /** What stands after a label such as {@code Mật khẩu chung:}. */
    static String value(String file, String label) {
        return lines(file).stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String file) {
        try (InputStream content = DemoTable.class.getResourceAsStream("/demo/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }
}

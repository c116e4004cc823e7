package vn.tongket.system.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file in the hands of somebody who edits it. */
final class WordCopy {

    private static final String TEXT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordCopy(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String old, String words) {
        String text = text();
        if (!text.contains(">" + old)) {
            throw new AssertionError(old + " does not begin a paragraph of the file");
        }
        write(text.replace(">" + old, ">" + words));
    }

    void addAfter(String words, String added) {
        String text = text();
        int end = text.indexOf("</w:p>", text.indexOf(">" + words)) + "</w:p>".length();
        write(text.substring(0, end) + "<w:p><w:r><w:t>" + added + "</w:t></w:r></w:p>" + text.substring(end));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String text() {
        return new String(parts.get(TEXT), StandardCharsets.UTF_8);
    }

    private void write(String text) {
        parts.put(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.tongket.planning.document.likeness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file with a fault planted in one of its parts. */
final class Spoiled {

    private Spoiled() {}

    static byte[] part(byte[] word, String name, String expression, String replacement) throws IOException {
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream to = new ZipOutputStream(spoiled)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(name)
                                ? replaced(from.readAllBytes(), expression, replacement)
                                : from.readAllBytes());
            }
        }
        return spoiled.toByteArray();
    }

    private static byte[] replaced(byte[] part, String expression, String replacement) {
        String before = new String(part, StandardCharsets.UTF_8);
        String after = before.replaceAll(expression, replacement);
        if (after.equals(before)) {
            throw new AssertionError("The fault was not planted: " + expression);
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }
}

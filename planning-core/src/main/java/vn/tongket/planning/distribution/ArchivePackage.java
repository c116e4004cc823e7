package vn.tongket.planning.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file for the archive (gói hồ sơ lưu trữ): the files and, last, the hash of each. Written beside the memory. */
final class ArchivePackage implements AutoCloseable {

    private final Path path;
    private final ZipOutputStream zip;
    private final StringBuilder hashes = new StringBuilder();

    ArchivePackage() {
        try {
            path = Files.createTempFile("tongket-archive-", ".zip");
            zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String name, byte[] content) {
        add(name, new ByteArrayInputStream(content));
    }

    void add(String name, InputStream content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            DigestOutputStream out = new DigestOutputStream(zip, sha256());
            content.transferTo(out);
            zip.closeEntry();
            hashes.append(HexFormat.of().formatHex(out.getMessageDigest().digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole package; its file goes when it is closed. */
    InputStream finished() {
        try {
            zip.putNextEntry(new ZipEntry("sha256.txt"));
            OutputStream out = zip;
            out.write(hashes.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.close();
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

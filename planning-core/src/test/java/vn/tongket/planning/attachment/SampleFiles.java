package vn.tongket.planning.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of many types, made for the tests. */
final class SampleFiles {

    static final byte[] PDF = "%PDF-1.7\n%…\n".getBytes(StandardCharsets.UTF_8);

    private SampleFiles() {}

    static byte[] docx(String... more) {
        return zip(more, "[Content_Types].xml", "word/document.xml");
    }

    static byte[] zip(String[] more, String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] names : new String[][] {parts, more}) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] binary(String... streams) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (String stream : streams) {
                files.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            }
            files.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}

package vn.tongket.planning.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/**
 * The parts of a .docx file that hold words (gói tệp .docx), unpacked under limits: EXT-2. A zip bomb is left
 * before it has filled the memory; archives inside the archive are never opened.
 */
public final class DocxPackage {

    public static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    public static final String STYLES = "word/styles.xml";

    private static final Set<String> READ = Set.of(DOCUMENT, NUMBERING, STYLES);
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_PART = 24 << 20;
    private static final long LARGEST_WHOLE = 160L << 20;
    private static final int BUFFER = 8192;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Predicate<String> kept;
    private boolean office;
    private boolean pictures;
    private int entries;
    private long unpacked;

    private DocxPackage(Predicate<String> kept) {
        this.kept = kept;
    }

    static DocxPackage open(byte[] content) {
        return open(content, READ::contains);
    }

    /** @param wanted names of the parts that are kept */
    public static DocxPackage open(byte[] content, Predicate<String> wanted) {
        DocxPackage opened = new DocxPackage(wanted);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opened.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
        return opened.checked();
    }

    /** Names of the parts that were kept. */
    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    public byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    boolean pictures() {
        return pictures;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
        office |= name.equals("[Content_Types].xml");
        pictures |= name.startsWith("word/media/");
        ByteArrayOutputStream part = kept.test(name) ? new ByteArrayOutputStream() : null;
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST_WHOLE || part != null && part.size() + read > LARGEST_PART) {
                throw new BusinessException(ExtractionError.TOO_COMPLEX);
            }
            if (part != null) {
                part.write(buffer, 0, read);
            }
        }
        if (part != null) {
            parts.put(name, part.toByteArray());
        }
    }

    private DocxPackage checked() {
        if (entries == 0) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new BusinessException(
                    office && parts.size() > 0 ? ExtractionError.DAMAGED : ExtractionError.UNSUPPORTED_TYPE);
        }
        return this;
    }
}

package vn.tongket.planning.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/** The parts of a returned Word file that matter (các phần của tệp Word), unpacked under limits. */
final class WordParts {

    static final String DOCUMENT = "word/document.xml";
    static final String PROPERTIES = "docProps/custom.xml";

    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_PART = 24 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordParts() {}

    static WordParts open(byte[] file) {
        WordParts opened = new WordParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BusinessException(ExtractionError.TOO_COMPLEX);
                }
                opened.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
        return opened;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (!name.equals(DOCUMENT) && !name.equals(PROPERTIES) && !name.matches("customXml/item\\d+\\.xml")) {
            return;
        }
        byte[] part = zip.readNBytes(LARGEST_PART + 1);
        if (part.length > LARGEST_PART) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
        parts.put(name, part);
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    Iterable<byte[]> customXml() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("customXml/"))
                .map(Map.Entry::getValue)
                .toList();
    }
}

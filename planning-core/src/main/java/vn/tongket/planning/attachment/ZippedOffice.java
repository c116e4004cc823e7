package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tongket.kernel.BusinessException;

/** Office files that are ZIP packages (OOXML, OpenDocument), told by the parts inside; nothing is unpacked. */
final class ZippedOffice {

    private static final int MEDIA_TYPE_MAX = 120;

    private ZippedOffice() {}

    static Optional<FileType> type(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> parts = zip.stream().map(ZipEntry::getName).toList();
            if (parts.stream().anyMatch(ZippedOffice::macro)) {
                throw new BusinessException(AttachmentError.HAS_MACROS);
            }
            ZipEntry declared = zip.getEntry("mimetype");
            return declared == null ? ooxml(parts) : FileType.ofMedia(words(zip, declared));
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean macro(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/");
    }

    private static Optional<FileType> ooxml(List<String> parts) {
        if (!parts.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> part.endsWith(".xml"))
                .flatMap(part -> main(part).stream())
                .findFirst();
    }

    private static Optional<FileType> main(String part) {
        if (part.startsWith("word/document")) {
            return Optional.of(FileType.DOCX);
        }
        if (part.startsWith("xl/workbook")) {
            return Optional.of(FileType.XLSX);
        }
        return part.startsWith("ppt/presentation") ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static String words(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(MEDIA_TYPE_MAX), StandardCharsets.US_ASCII);
        }
    }
}

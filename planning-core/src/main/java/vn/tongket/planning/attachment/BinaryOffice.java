package vn.tongket.planning.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import vn.tongket.kernel.BusinessException;

/** Office files of the old binary form (OLE2), told by the streams inside. */
final class BinaryOffice {

    private static final Map<String, FileType> STREAMS = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR");

    private BinaryOffice() {}

    static Optional<FileType> type(Path file) {
        try (POIFSFileSystem streams = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = streams.getRoot().getEntryNames();
            if (MACROS.stream().anyMatch(names::contains)) {
                throw new BusinessException(AttachmentError.HAS_MACROS);
            }
            return names.stream().filter(STREAMS::containsKey).findFirst().map(STREAMS::get);
        } catch (IOException
                | RecordFormatException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }
}

package vn.tongket.planning.attachment;

import java.io.IOException;
import vn.tongket.kernel.BusinessException;

/** Looks at a file before it is kept (kiểm tra tệp): ATC-1, ATC-6. */
final class Inspection {

    private final AttachmentSettings settings;

    Inspection(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** The file's type, when it may be kept. */
    FileType type(ReceivedFile file) throws IOException {
        FileType type = FileSniffer.type(file.path())
                .filter(settings.types()::contains)
                .orElseThrow(() ->
                        new BusinessException(AttachmentError.TYPE_NOT_ALLOWED, FileType.named(settings.types())));
        settings.scanner()
                .ifPresent(address -> new VirusScanner(address, settings.scannerRequired()).requireClean(file.path()));
        return type;
    }
}

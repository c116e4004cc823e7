package vn.tongket.awards.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.render.DocumentRenderer;

/** In which form a paper is wanted (định dạng tệp). */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<PaperFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    public PaperFile file(String name, OfficialDocument document, DocumentRenderer renderer) {
        byte[] content = this == DOCX ? renderer.docx(document) : renderer.pdf(document);
        return new PaperFile(name.replace('/', '-') + "." + name().toLowerCase(Locale.ROOT), mediaType, content);
    }
}

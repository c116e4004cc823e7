package vn.tongket.planning.attachment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type of file that an office keeps (loại tệp), with its media type and the endings of its names. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    boolean endsName(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }

    static Optional<FileType> ofMedia(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All types, as people name them. */
    static String named(Set<FileType> types) {
        return String.join(", ", types.stream().map(FileType::ending).toList());
    }

    static Set<FileType> all() {
        return EnumSet.allOf(FileType.class);
    }
}

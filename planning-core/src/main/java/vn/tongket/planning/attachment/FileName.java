package vn.tongket.planning.attachment;

import java.text.Normalizer;

/** A file's name as people see it (tên tệp): ATC-5. */
final class FileName {

    private static final int MAX = 180;

    private FileName() {}

    static String of(String given, FileType type) {
        String name = plain(given);
        return type.endsName(name) ? name : name + "." + type.ending();
    }

    /** Without folders, control and direction marks, white space at the ends and dots at the beginning. */
    static String plain(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>:|?*]", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
        return shortened(name.isEmpty() ? "tep" : name);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 8 ? name.substring(dot) : "";
        return name.substring(0, MAX - ending.length()).strip() + ending;
    }
}

package vn.tongket.attendance.bulk;

import java.util.Locale;

/** How far an import has come (trạng thái lần nhập). */
public enum ImportState {
    /** The file is being read. */
    READING,
    /** Read; it waits to be looked at and written. */
    READY,
    /** Its guests are being written to the list. */
    WRITING,
    DONE,
    UNDONE,
    /** The file could not be read. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean running() {
        return this == READING || this == WRITING;
    }
}

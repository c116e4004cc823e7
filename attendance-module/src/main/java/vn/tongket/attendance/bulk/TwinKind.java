package vn.tongket.attendance.bulk;

/** Where the person is whom a row looks like (nơi có người trùng). */
public enum TwinKind {
    /** On the guest list of the conference. */
    ON_LIST,
    /** In an earlier row of the same file. */
    IN_FILE,
    /** In the directory. */
    IN_DIRECTORY
}

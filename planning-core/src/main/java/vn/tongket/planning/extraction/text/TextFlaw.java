package vn.tongket.planning.extraction.text;

/** What was wrong with the characters of a document (lỗi ký tự); repaired where that is certain. */
public enum TextFlaw {
    /** Letters stored apart from their marks; joined. */
    DECOMPOSED_LETTERS,
    /** Look-alikes of Vietnamese letters or private bullets; replaced. */
    LOOKALIKE_LETTERS,
    /** Words that look like TCVN3 or VNI; left as they are. */
    LEGACY_ENCODING,
    /** Letters lost by the fonts of a PDF or by recognition; left as they are. */
    LOST_LETTERS,
    /** An encoding other than Unicode; converted from Windows-1258. */
    NOT_UNICODE
}

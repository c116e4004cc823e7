package vn.tongket.planning.spelling;

import java.io.Serializable;

/**
 * A name that is nearly one of the directory (tên có thể viết sai).
 *
 * @param paragraph place of the paragraph among those that were asked about
 * @param start place of the first character in it; {@code end} that of the character after the last
 * @param words as written
 * @param suggestion as the directory has it
 */
public record NameFinding(int paragraph, int start, int end, String words, String suggestion, String unitId)
        implements Serializable {}

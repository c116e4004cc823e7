package vn.tongket.awards.bulk;

import java.io.Serializable;

/**
 * Somebody whom a row resembles (trường hợp nghi trùng).
 *
 * @param line the other row of the file; null when it is a nomination of the campaign
 * @param label name, position and unit, as they stand there
 */
public record RowTwin(Integer line, String label) implements Serializable {}

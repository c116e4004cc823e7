package vn.tongket.awards.bulk;

import java.io.Serializable;

/** One thing that is wrong with a row (lỗi tại dòng). @param said what stands there */
public record RowMistake(RowMistakeKind kind, String said) implements Serializable {}

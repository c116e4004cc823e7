package vn.tongket.planning.law;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed an entry of the register and when (lịch sử sửa sổ).
 *
 * @param before what stood there before; null when it was added
 */
public record LegalChange(Instant at, String personName, String before) implements Serializable {}

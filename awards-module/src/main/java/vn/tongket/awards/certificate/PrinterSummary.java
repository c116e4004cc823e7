package vn.tongket.awards.certificate;

import java.io.Serializable;
import java.math.BigDecimal;

/** A printer with its offsets (máy in). */
public record PrinterSummary(String id, String name, BigDecimal rightMm, BigDecimal downMm, long version)
        implements Serializable {}

package vn.tongket.attendance.quorum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A rule of quorum as the office enters it (nhập quy định số đại biểu tối thiểu). */
public record QuorumRuleEntry(
        @NotBlank String kindId,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull QuorumBase base,
        @NotNull QuorumMeasure measure,
        @Size(max = 400) String legalSource)
        implements Serializable {}

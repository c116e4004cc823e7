package vn.tongket.planning.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the directory's keeper enters about a unit.
 *
 * @param symbol the group of letters in document numbers, such as {@code UBBC}; null when the unit issues none
 * @param protocolRank the smaller, the earlier in lists and introductions
 */
public record UnitEntry(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 120) String shortName,
        @Size(max = 40) String symbol,
        @NotNull UnitKind kind,
        @NotNull UnitLevel level,
        UnitId parent,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        UnitId successor,
        int protocolRank)
        implements Serializable {}

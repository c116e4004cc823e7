package vn.tongket.planning.absence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;

/** What is entered about an absence (ghi nhận vắng mặt); both days belong to it. */
public record AbsenceEntry(
        @NotNull PersonId person,
        @NotNull AbsenceKind kind,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Size(max = 400) String note)
        implements Serializable {}

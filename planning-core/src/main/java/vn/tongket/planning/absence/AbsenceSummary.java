package vn.tongket.planning.absence;

import java.io.Serializable;
import java.time.LocalDate;

/** An absence as lists show it (vắng mặt). */
public record AbsenceSummary(
        String id,
        String personId,
        String fullName,
        AbsenceKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String note)
        implements Serializable {}

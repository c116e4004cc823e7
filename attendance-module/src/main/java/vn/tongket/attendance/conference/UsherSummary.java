package vn.tongket.attendance.conference;

import java.io.Serializable;
import java.time.LocalDate;

/** An usher of a conference as lists show him (lễ tân). */
public record UsherSummary(String username, LocalDate validFrom, LocalDate validTo) implements Serializable {}

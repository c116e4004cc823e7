package vn.tongket.attendance.conference;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the planner decides about the day itself (thiết lập hội nghị); each may be null.
 *
 * @param chair who presides, as the invitation says it
 * @param quorumRequired how many must be present for the conference to be valid
 * @param capacity how many the hall holds
 * @param doorsOpenAt nobody is admitted before
 */
public record ConferenceSettings(
        @Size(max = 300) String chair,
        @Min(1) Integer quorumRequired,
        @Min(1) Integer capacity,
        Instant doorsOpenAt) implements Serializable {}

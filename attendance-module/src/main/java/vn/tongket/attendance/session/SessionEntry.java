package vn.tongket.attendance.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** A session as the planner enters it (khai báo buổi họp). */
public record SessionEntry(
        @NotBlank @Size(max = 200) String name, @NotNull Instant opensAt) implements Serializable {}

package vn.tongket.planning.amendment.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Words of the issued paper that are wrong, and what they should be (chỗ in sai). */
public record Misprint(
        @NotBlank @Size(max = 1_000) String wrong,
        @NotBlank @Size(max = 1_000) String right) implements Serializable {}

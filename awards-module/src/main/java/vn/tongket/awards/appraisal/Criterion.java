package vn.tongket.awards.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** By what candidates are ranked (tiêu chí xếp hạng), and how much of the whole it weighs. */
public record Criterion(
        String id,
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Max(100) int weight) implements Serializable {}

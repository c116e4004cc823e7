package vn.tongket.awards.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A line of the roll as it should read (nội dung đúng). What stays the same is repeated. */
public record CorrectedLine(
        @NotBlank String rollId,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 20) String honorific,
        @Size(max = 300) String position,
        @NotBlank @Size(max = 300) String unitName)
        implements Serializable {}

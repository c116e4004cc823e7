package vn.tongket.awards.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What the leader corrects (nội dung quyết định đính chính). */
public record CorrectionEntry(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid CorrectedLine> lines,
        @NotBlank @Size(max = 2_000) String reason)
        implements Serializable {}

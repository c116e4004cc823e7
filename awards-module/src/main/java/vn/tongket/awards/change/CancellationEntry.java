package vn.tongket.awards.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What the leader cancels, and why (nội dung quyết định hủy bỏ). */
public record CancellationEntry(
        @NotEmpty @Size(max = 500) List<@NotBlank String> rollIds,
        @NotNull CancellationGround ground,
        @NotBlank @Size(max = 2_000) String reason)
        implements Serializable {}

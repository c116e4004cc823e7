package vn.tongket.awards.override;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.awards.finding.FindingRule;

/** A decision to let a nomination pass in spite of a finding (quyết định cho qua). */
public record OverrideEntry(
        @NotBlank @Size(max = 36) String nominationId,
        @NotNull FindingRule rule,
        @NotBlank @Size(max = 2_000) String reason)
        implements Serializable {}

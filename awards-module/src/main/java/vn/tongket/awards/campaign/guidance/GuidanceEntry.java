package vn.tongket.awards.campaign.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import vn.tongket.planning.directory.UnitId;

/** Guidance as the standing office sends it to units (văn bản hướng dẫn xét khen thưởng). */
public record GuidanceEntry(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 20_000) String text,
        @NotEmpty @Size(max = 2_000) Set<@NotNull UnitId> units)
        implements Serializable {}

package vn.tongket.awards.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** How the members present voted on one nominee (kết quả biểu quyết); who abstained is in neither figure. */
public record ReviewVote(
        @NotBlank String nominationId,
        @Min(0) @Max(10_000) int inFavour,
        @Min(0) @Max(10_000) int against) implements Serializable {}

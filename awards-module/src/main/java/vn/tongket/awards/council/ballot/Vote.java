package vn.tongket.awards.council.ballot;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import vn.tongket.awards.nomination.NominationId;

/** One line of a ballot paper (một dòng trên phiếu biểu quyết). */
public record Vote(
        @NotNull NominationId nomination, @NotNull Choice choice) implements Serializable {}

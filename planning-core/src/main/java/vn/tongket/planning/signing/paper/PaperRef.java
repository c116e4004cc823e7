package vn.tongket.planning.signing.paper;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/**
 * Which paper (văn bản nào): its kind, such as {@code plan} or {@code amendment}, and its identity there.
 *
 * @param kind of {@link SignablePapers#kind()}
 */
public record PaperRef(@NotBlank String kind, @NotBlank String id) implements Serializable {}

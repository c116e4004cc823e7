package vn.tongket.planning.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody is told (nội dung thông báo), in the language of the office's papers.
 *
 * @param key the sender's own, such as {@code amendment:ID:unit:ID}; one recipient is told once for each key
 * @param lines what it means for the recipient, a line each
 * @param link a page of the portal, such as {@code /plan/plan?id=…}; may be null
 */
public record NoticeMessage(
        @NotBlank @Size(max = 200) String key,
        @NotNull NoticeKind kind,
        @NotBlank @Size(max = 1_000) String subject,
        @NotNull @Size(max = 200) List<@NotNull @Size(max = 10_000) String> lines,
        @Size(max = 500) @Pattern(regexp = "/[^/].*") String link)
        implements Serializable {

    public NoticeMessage {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}

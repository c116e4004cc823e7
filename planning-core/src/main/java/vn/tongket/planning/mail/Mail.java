package vn.tongket.planning.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What is to be sent to one address (thư điện tử), in the language of the office's papers.
 *
 * @param text plain text; lines end as in Java
 */
public record Mail(
        @NotBlank @Email @Size(max = 200) String to,
        @NotBlank @Size(max = 500) String subject,
        @NotBlank @Size(max = 100_000) String text,
        @NotNull @Size(max = 20) List<@NotNull @Valid Enclosure> attachments)
        implements Serializable {

    public Mail {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    public static Mail of(String to, String subject, String text) {
        return new Mail(to, subject, text, List.of());
    }
}

package vn.tongket.planning.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A file that goes with a mail (tệp gửi kèm). */
public record Enclosure(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z]+/[\\w.+-]+(; ?\\w+=[\\w-]+)*")
        String contentType,

        @NotNull @Size(min = 1, max = 10 << 20) byte[] content)
        implements Serializable {}

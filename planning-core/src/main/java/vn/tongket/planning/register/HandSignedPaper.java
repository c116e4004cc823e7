package vn.tongket.planning.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/**
 * A paper that was made and signed outside the portal (văn bản giấy) and asks for its number.
 *
 * @param lateReason why it is registered a day after it was signed
 */
public record HandSignedPaper(
        @NotNull UnitId issuer,
        @NotNull DocumentKind kind,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 1_000) String title,
        @NotBlank @Size(max = 200) String signer,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 1_000) String> recipients,
        @Size(max = 500) String lateReason)
        implements Serializable {

    OutgoingPaper paper() {
        return new OutgoingPaper(issuer, kind, signedOn, title, signer, recipients);
    }
}

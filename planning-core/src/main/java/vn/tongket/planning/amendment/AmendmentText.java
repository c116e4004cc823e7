package vn.tongket.planning.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanSigner;

/**
 * What an amending paper says (nội dung văn bản điều chỉnh).
 *
 * @param body paragraphs one a line
 */
public record AmendmentText(
        @NotBlank @Size(max = 1_000) String title,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 5_000) String> bases,
        @NotBlank @Size(max = 100_000) String body,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 1_000) String> recipients,
        @NotNull PlanSigner signer)
        implements Serializable {

    public AmendmentText {
        bases = bases == null ? List.of() : List.copyOf(bases);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        signer = signer == null ? new PlanSigner(null, null, null) : signer;
    }
}

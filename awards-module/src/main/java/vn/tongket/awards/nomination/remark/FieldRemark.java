package vn.tongket.awards.nomination.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What has to be put right at one field (yêu cầu sửa tại một mục). */
public record FieldRemark(
        @NotNull DossierField field,
        @NotBlank @Size(max = 1_000) String text) implements Serializable {}

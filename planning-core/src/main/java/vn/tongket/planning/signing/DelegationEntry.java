package vn.tongket.planning.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.register.DocumentKind;

/**
 * What a leader writes when he lets somebody sign in his place (nội dung ủy quyền, phân công ký thay).
 *
 * @param authorityId his own authority
 * @param form KT. for a deputy, TUQ. for a mandate
 * @param kind null for documents of every kind
 * @param title the office in which the other signs, {@code PHÓ CHỦ TỊCH}
 * @param writtenAs number and day of the paper that says so
 * @param validTo last day; a mandate has one
 */
public record DelegationEntry(
        @NotBlank String authorityId,
        @NotNull PersonId delegate,
        @NotNull SigningForm form,
        DocumentKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String writtenAs,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}

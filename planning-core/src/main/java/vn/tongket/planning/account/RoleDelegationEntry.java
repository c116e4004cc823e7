package vn.tongket.planning.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** A head lets another act in his place (ủy quyền xử lý công việc). @param writtenAs the paper that says so */
public record RoleDelegationEntry(
        @NotNull UnitId unit,
        @NotNull PersonId deputy,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 200) String writtenAs)
        implements Serializable {}

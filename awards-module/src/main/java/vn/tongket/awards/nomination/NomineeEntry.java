package vn.tongket.awards.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Who is nominated (người, tập thể được đề nghị).
 *
 * @param unit the nominee's unit; null for the writer's own
 * @param person the directory's person when known; null lets the name decide
 */
public record NomineeEntry(
        @NotNull NomineeKind kind,
        @NotBlank @Size(max = 300) String fullName,
        @Size(max = 20) String honorific,
        @Size(max = 300) String position,
        UnitId unit,
        PersonId person)
        implements Serializable {

    public boolean collective() {
        return kind == NomineeKind.COLLECTIVE;
    }
}

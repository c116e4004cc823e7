package vn.tongket.awards.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Who is nominated (người, tập thể được đề nghị).
 *
 * @param unit the nominee's unit; null for the writer's own
 * @param person the directory's person when known; null lets the name decide
 * @param traits never null; a collective has none
 */
public record NomineeEntry(
        @NotNull NomineeKind kind,
        @NotBlank @Size(max = 300) String fullName,
        @Size(max = 20) String honorific,
        @Size(max = 300) String position,
        UnitId unit,
        PersonId person,
        @Valid Traits traits)
        implements Serializable {

    public NomineeEntry {
        traits = traits == null || kind == NomineeKind.COLLECTIVE ? Traits.UNKNOWN : traits;
    }

    public NomineeEntry(
            NomineeKind kind, String fullName, String honorific, String position, UnitId unit, PersonId person) {
        this(kind, fullName, honorific, position, unit, person, Traits.UNKNOWN);
    }

    public boolean collective() {
        return kind == NomineeKind.COLLECTIVE;
    }
}

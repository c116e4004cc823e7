package vn.tongket.attendance.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.group.rule.CompositionRule;
import vn.tongket.planning.directory.UnitId;

/**
 * What is entered about an attendee group.
 *
 * @param units the bodies whose members it means, or the units that name its people; empty for named people
 * @param quota how many people each of the units may name
 * @param rules a note for those who fill the group; {@link #HEADS_ONLY} takes only the heads of a body
 * @param positions the posts whose holders it means; in its bodies, or wherever they are held when it has none
 * @param composition what a unit's share has to be composed of
 */
public record GroupEntry(
        @NotBlank @Size(max = 2000) String name,
        @NotNull GroupKind kind,
        @NotNull @Size(max = 2000) List<@NotNull UnitId> units,
        @Min(1) @Max(10_000) Integer quota,
        @Size(max = 2000) String rules,
        @Size(max = 200) List<@NotBlank String> positions,
        @Size(max = 3) List<@NotNull @Valid CompositionRule> composition)
        implements Serializable {

    public static final String HEADS_ONLY = "heads-only";

    public GroupEntry {
        units = units == null ? List.of() : List.copyOf(units);
        positions = positions == null ? List.of() : List.copyOf(positions);
        composition = composition == null ? List.of() : List.copyOf(composition);
    }

    public GroupEntry(String name, GroupKind kind, List<UnitId> units, Integer quota, String rules) {
        this(name, kind, units, quota, rules, List.of(), List.of());
    }
}

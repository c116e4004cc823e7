package vn.tongket.planning.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a plan says, from its bases to its recipients (nội dung kế hoạch), in its own words.
 *
 * @param type name of the type, such as {@code Kế hoạch}
 * @param opening sentences between the bases and the first heading
 * @param closing sentences after the last section
 */
public record PlanText(
        @NotNull @Size(max = 60) String type,
        @NotBlank @Size(max = 1_000) String title,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 5_000) String> legalBases,
        @Size(max = 20_000) String opening,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid PlanSection> sections,
        @Size(max = 20_000) String closing,
        @Size(max = 1_000) String venue,
        @NotNull @Size(max = 1_000) List<@NotBlank @Size(max = 5_000) String> attendees,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid PlanAssignment> tasks,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 1_000) String> recipients,
        @NotNull @Valid PlanSigner signer)
        implements Serializable {

    public static final String PLAN = "Kế hoạch";

    public PlanText {
        type = type == null || type.isBlank() ? PLAN : type;
        legalBases = listed(legalBases);
        sections = listed(sections);
        attendees = listed(attendees);
        tasks = listed(tasks);
        recipients = listed(recipients);
    }

    private static <T> List<T> listed(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** The same plan with another venue and other people and work. */
    public PlanText with(
            List<PlanSection> newSections, String newVenue, List<String> newAttendees, List<PlanAssignment> newTasks) {
        return new PlanText(
                type,
                title,
                legalBases,
                opening,
                newSections,
                closing,
                newVenue,
                newAttendees,
                newTasks,
                recipients,
                signer);
    }

    public PlanText signedBy(PlanSigner other) {
        return new PlanText(
                type, title, legalBases, opening, sections, closing, venue, attendees, tasks, recipients, other);
    }

    public PlanText assigning(List<PlanAssignment> matched) {
        return new PlanText(
                type, title, legalBases, opening, sections, closing, venue, attendees, matched, recipients, signer);
    }
}

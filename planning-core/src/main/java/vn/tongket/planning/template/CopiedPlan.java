package vn.tongket.planning.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

/** A former plan as the draft of a new one (sao chép kế hoạch năm trước), REV-12 to REV-15. */
final class CopiedPlan {

    private final PlanDraft former;
    private final String number;
    private final YearShift years;
    private final NamedPeople people;

    /** @param number of the former plan; null when it never had one */
    CopiedPlan(PlanDraft former, String number, YearShift years, NamedPeople people) {
        this.former = former;
        this.number = number;
        this.years = years;
        this.people = people;
    }

    PlanDraft draft() {
        PlanText text = former.text();
        NamedPeople.Checked signer = people.signer(text.signer());
        PlanText copied = new PlanText(
                text.type(),
                years.of(text.title()),
                text.legalBases(),
                years.of(text.opening()),
                text.sections().stream().map(this::section).toList(),
                years.of(text.closing()),
                years.of(text.venue()),
                all(text.attendees()),
                text.tasks().stream().map(this::task).toList(),
                text.recipients(),
                signer.signer());
        PlanTime time = new PlanTime(years.of(former.time().text()), null, null);
        return new PlanDraft(
                former.issuer(), Skeleton.unnumbered(former.letterhead()), copied, time, warnings(signer.warnings()));
    }

    private PlanSection section(PlanSection section) {
        return new PlanSection(
                section.level(), section.number(), years.of(section.heading()), years.of(section.text()));
    }

    private PlanAssignment task(PlanAssignment task) {
        return new PlanAssignment(
                task.unit(), task.unitId(), years.of(task.text()), all(task.coordinatingUnits()), null);
    }

    private List<String> all(List<String> lines) {
        return lines.stream().map(years::of).toList();
    }

    private List<PlanWarning> warnings(List<PlanWarning> aboutSigner) {
        List<PlanWarning> warnings = new ArrayList<>();
        if (number != null) {
            warnings.add(CopyNotice.COPY_NUMBER_CLEARED.about(number));
        }
        if (former.time().startsAt() != null) {
            warnings.add(CopyNotice.COPY_TIME_CLEARED.about(former.time().text()));
        }
        warnings.addAll(aboutSigner);
        warnings.addAll(people.guests(former.text()));
        warnings.addAll(years.warnings());
        former.text().legalBases().forEach(basis -> warnings.add(CopyNotice.COPY_BASIS_TO_CHECK.about(basis)));
        deadlines().forEach(warnings::add);
        return warnings.stream().distinct().limit(500).toList();
    }

    private Stream<PlanWarning> deadlines() {
        return former.text().tasks().stream()
                .filter(task -> task.deadline() != null)
                .map(task -> CopyNotice.COPY_DEADLINE_CLEARED.about(
                        task.unit(), task.text(), OfficialDate.inWords(task.deadline())));
    }
}

package vn.tongket.planning.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.task.history.DeadlineCause;
import vn.tongket.planning.task.wording.DeadlinePhrase;
import vn.tongket.planning.task.wording.DeadlineRule;
import vn.tongket.planning.task.wording.ReadDeadline;

/** Until when a task is to be done (thời hạn), where that comes from and how the plan puts it. */
@Embeddable
class TaskDue {

    @Column(name = "deadline")
    private LocalDate day;

    @Column(name = "deadline_words")
    private String words;

    @Column(name = "deadline_days")
    private Integer ruleDays;

    @Column(name = "deadline_working")
    private Boolean ruleWorking;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_cause")
    private DeadlineCause cause;

    protected TaskDue() {
        // for JPA
    }

    private TaskDue(LocalDate day, String words, DeadlineRule rule, DeadlineCause cause) {
        this.day = day;
        this.words = words;
        this.ruleDays = rule == null ? null : rule.days();
        this.ruleWorking = rule == null ? null : rule.working();
        this.cause = cause;
    }

    /** What the plan names as data comes first; then what its words say. */
    static TaskDue of(PlanAssignment assignment, LocalDate issued) {
        Optional<ReadDeadline> read = DeadlinePhrase.in(assignment.text(), issued);
        String words = read.map(ReadDeadline::words).orElse(null);
        if (assignment.deadline() != null) {
            return new TaskDue(assignment.deadline(), words, null, DeadlineCause.STATED);
        }
        return read.map(found -> new TaskDue(
                        found.day(),
                        words,
                        found.rule(),
                        found.rule() == null ? DeadlineCause.READ : DeadlineCause.COMPUTED))
                .orElseGet(() -> new TaskDue(null, null, null, DeadlineCause.NONE));
    }

    /** TSK-11 Empty when the deadline does not follow the conference, TSK-14. */
    Optional<DeadlineRule> rule() {
        return cause == DeadlineCause.COMPUTED
                ? Optional.of(new DeadlineRule(ruleDays, ruleWorking))
                : Optional.empty();
    }

    TaskDue on(LocalDate other, DeadlineCause because) {
        TaskDue moved = new TaskDue(other, words, null, because);
        moved.ruleDays = ruleDays;
        moved.ruleWorking = ruleWorking;
        return moved;
    }

    /** Whether the plan asks for the same; not whether it falls on the same day. */
    boolean asksTheSameAs(TaskDue other) {
        return cause == other.cause
                && Objects.equals(day, other.day)
                && Objects.equals(ruleDays, other.ruleDays)
                && Objects.equals(ruleWorking, other.ruleWorking);
    }

    TaskDue copy() {
        return on(day, cause);
    }

    LocalDate day() {
        return day;
    }

    DeadlineCause cause() {
        return cause;
    }

    String words() {
        return words;
    }
}

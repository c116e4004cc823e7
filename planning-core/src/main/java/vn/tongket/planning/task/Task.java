package vn.tongket.planning.task;

import static vn.tongket.planning.task.TaskError.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.task.history.DeadlineCause;

/** Work that an issued plan gave to a unit (nhiệm vụ được giao), with how far the unit is. */
@Entity
@Table(name = "task", schema = "planning")
class Task {

    private static final int ALL = 100;

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "parent_id")
    private String parentId;

    private boolean grouped;
    private int position;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_text")
    private String unitText;

    private String text;
    private String product;

    @Column(name = "coordinating_units")
    private String coordinatingUnits;

    @Column(name = "in_charge")
    private String inCharge;

    @Embedded
    private TaskDue due;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private int percent;
    private String report;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "search_key")
    private String searchKey;

    protected Task() {
        // for JPA
    }

    Task(PlanHeader plan, int position, PlanAssignment assignment, LocalDate assignedOn) {
        id = TaskId.next().value();
        planId = plan.id().value();
        this.position = position;
        this.assignedOn = assignedOn;
        unitId = assignment.unitId() == null ? null : assignment.unitId().value();
        unitText = assignment.unit();
        text = assignment.text();
        coordinatingUnits = String.join("\n", assignment.coordinatingUnits());
        due = TaskDue.of(assignment, assignedOn);
        status = TaskStatus.ASSIGNED;
        searchKey = SearchKey.of(text + " " + unitText);
    }

    /** TSK-1 Names the unit that an unmatched task is for. */
    void assignTo(UnitId unit) {
        require(status == TaskStatus.ASSIGNED && !grouped, TaskError.ALREADY_BEGUN);
        unitId = unit.value();
        inCharge = null;
    }

    /** TSK-10 This task becomes that of a group; the answer are the tasks of its units. */
    List<Task> spreadTo(List<UnitId> units) {
        require(status == TaskStatus.ASSIGNED && parentId == null && !grouped, TaskError.ALREADY_BEGUN);
        grouped = true;
        unitId = null;
        inCharge = null;
        return units.stream().map(this::part).toList();
    }

    private Task part(UnitId unit) {
        Task part = new Task();
        part.id = TaskId.next().value();
        part.planId = planId;
        part.parentId = id;
        part.position = position;
        part.assignedOn = assignedOn;
        part.unitId = unit.value();
        part.unitText = unitText;
        part.text = text;
        part.product = product;
        part.coordinatingUnits = coordinatingUnits;
        part.due = due.copy();
        part.status = TaskStatus.ASSIGNED;
        part.searchKey = searchKey;
        return part;
    }

    /** TSK-2 The unit tells how far it is; "reported" needs the words of a report. */
    TaskReportEntry report(TaskReport told, PersonId by, Instant at) {
        require(!status.closed(), TaskError.CLOSED);
        require(unitId != null, TaskError.NOT_ASSIGNED);
        TaskStatus next = told.status() == null ? started() : told.status();
        require(!next.closed() && next != TaskStatus.ASSIGNED, TaskError.STATUS_NOT_REACHABLE);
        String words = told.report() == null || told.report().isBlank() ? null : told.report();
        take(told.percent(), next, words);
        status = next;
        reportedBy = by.value();
        reportedAt = at;
        return new TaskReportEntry(this, words == null && next == TaskStatus.REPORTED ? report : words, by, at);
    }

    private TaskStatus started() {
        return status == TaskStatus.ASSIGNED ? TaskStatus.IN_PROGRESS : status;
    }

    private void take(Integer told, TaskStatus next, String words) {
        int share = told != null ? told : next == TaskStatus.REPORTED ? ALL : percent;
        require(share >= 0 && share <= ALL, TaskError.PERCENT_OUT_OF_RANGE);
        percent = share;
        report = words == null ? report : words;
        require(next != TaskStatus.REPORTED || report != null, TaskError.REPORT_MISSING);
    }

    /** TSK-3 The head of the unit confirms the result that another person reported. */
    void accept(PersonId by, Instant at) {
        require(status == TaskStatus.REPORTED, TaskError.NOT_REPORTED);
        require(!by.value().equals(reportedBy), TaskError.ACCEPTED_BY_REPORTER);
        status = TaskStatus.DONE;
        percent = ALL;
        acceptedBy = by.value();
        acceptedAt = at;
    }

    /** TSK-9 The unit goes on where it was before the report that its head did not confirm. */
    void sendBack(int percentBefore) {
        require(!status.closed(), TaskError.CLOSED);
        status = TaskStatus.IN_PROGRESS;
        percent = percentBefore;
    }

    /** TSK-5 A recalled plan asks for no work any more; what is done stays done. */
    void cancel() {
        if (!status.closed()) {
            status = TaskStatus.CANCELLED;
        }
    }

    /** Whether this is the work that the plan assigned by these words. */
    boolean carriesOut(PlanAssignment assignment) {
        return text.equals(assignment.text()) && unitText.equals(assignment.unit());
    }

    /** AMD-4 What the plan asks for now; work that goes to another unit or is not asked for any more ends here. */
    void amend(TaskChange change) {
        if (change.removed() || change.handedOver()) {
            cancel();
            return;
        }
        PlanAssignment now = change.after();
        unitText = now.unit();
        text = now.text();
        coordinatingUnits = String.join("\n", now.coordinatingUnits());
        TaskDue asked = TaskDue.of(now, assignedOn);
        due = asked.asksTheSameAs(TaskDue.of(change.before(), assignedOn)) ? due : asked;
        searchKey = SearchKey.of(text + " " + unitText);
    }

    int position() {
        return position;
    }

    /** TSK-10 */
    void rollUp(TaskStatus reached, int share) {
        status = reached;
        percent = share;
    }

    void nameInCharge(PersonId person) {
        require(!status.closed(), TaskError.CLOSED);
        require(unitId != null, TaskError.NOT_ASSIGNED);
        inCharge = person == null ? null : person.value();
    }

    void produce(String expected) {
        require(!status.closed(), TaskError.CLOSED);
        product = expected == null || expected.isBlank() ? null : expected.strip();
    }

    /** TSK-12 Whether the deadline is another one now. */
    boolean moveDeadline(LocalDate day, DeadlineCause because) {
        require(!status.closed(), TaskError.CLOSED);
        boolean moved = !Objects.equals(day, due.day());
        if (moved) {
            due = due.on(day, because);
        }
        return moved;
    }

    TaskId id() {
        return new TaskId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    /** Null for a task that is not one of a group's. */
    TaskId parent() {
        return parentId == null ? null : new TaskId(parentId);
    }

    boolean grouped() {
        return grouped;
    }

    /** Null as long as the task waits for a particular unit. */
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    String text() {
        return text;
    }

    TaskDue due() {
        return due;
    }

    TaskStatus status() {
        return status;
    }

    int percent() {
        return percent;
    }

    void requireVersion(Long seen) {
        KernelError.requireSameVersion(seen, version);
    }
}

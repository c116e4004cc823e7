package vn.tongket.planning.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.amendment.TaskChange;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanId;

/** Work that an issued plan gave to a unit (nhiệm vụ được giao), with what the unit reports about it. */
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

    private int position;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_text")
    private String unitText;

    private String text;

    @Column(name = "coordinating_units")
    private String coordinatingUnits;

    private LocalDate deadline;

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

    Task(PlanId plan, int position, PlanAssignment assignment) {
        id = TaskId.next().value();
        planId = plan.value();
        this.position = position;
        unitId = assignment.unitId() == null ? null : assignment.unitId().value();
        unitText = assignment.unit();
        text = assignment.text();
        coordinatingUnits = String.join("\n", assignment.coordinatingUnits());
        deadline = assignment.deadline();
        status = TaskStatus.ASSIGNED;
        searchKey = SearchKey.of(text + " " + unitText);
    }

    /** TSK-1 Names the unit that an unmatched task is for. */
    void assignTo(UnitId unit) {
        require(status == TaskStatus.ASSIGNED, TaskError.CLOSED);
        unitId = unit.value();
    }

    /** TSK-2 The unit tells how far it is; "reported" needs the words of a report. */
    void report(TaskReport told, PersonId by, Instant at) {
        require(!status.closed(), TaskError.CLOSED);
        require(unitId != null, TaskError.NOT_ASSIGNED);
        TaskStatus next = told.status() == null ? started() : told.status();
        require(!next.closed() && next != TaskStatus.ASSIGNED, TaskError.STATUS_NOT_REACHABLE);
        take(told, next);
        require(next != TaskStatus.REPORTED || report != null, TaskError.REPORT_MISSING);
        status = next;
        reportedBy = by.value();
        reportedAt = at;
    }

    private TaskStatus started() {
        return status == TaskStatus.ASSIGNED ? TaskStatus.IN_PROGRESS : status;
    }

    private void take(TaskReport told, TaskStatus next) {
        int share = told.percent() != null ? told.percent() : next == TaskStatus.REPORTED ? ALL : percent;
        require(share >= 0 && share <= ALL, TaskError.PERCENT_OUT_OF_RANGE);
        percent = share;
        report = told.report() == null || told.report().isBlank() ? report : told.report();
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
        deadline = now.deadline();
        searchKey = SearchKey.of(text + " " + unitText);
    }

    int position() {
        return position;
    }

    TaskId id() {
        return new TaskId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    /** Null as long as the task waits for a particular unit. */
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
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

    private static void require(boolean satisfied, TaskError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}

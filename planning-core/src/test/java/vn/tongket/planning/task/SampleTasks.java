package vn.tongket.planning.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanStatus;

/** Tasks of an issued plan, as tests need them. */
final class SampleTasks {

    static final Instant NOW = Instant.parse("2026-06-08T02:00:00Z");
    static final LocalDate ISSUED = LocalDate.of(2026, 6, 8);
    static final UnitId UNIT = new UnitId("pnv");
    static final PersonId OFFICER = new PersonId("can-bo");
    static final PersonId HEAD = new PersonId("truong-phong");
    static final PersonId PLANNER = new PersonId("chuyen-vien");

    private SampleTasks() {}

    static Task task(UnitId unit) {
        return task(unit, "Chuẩn bị nội dung", LocalDate.of(2026, 6, 20));
    }

    static Task task(UnitId unit, String text, LocalDate deadline) {
        return new Task(
                plan(PlanId.next()), 1, new PlanAssignment("Phòng Nội vụ", unit, text, List.of(), deadline), ISSUED);
    }

    static PlanHeader plan(PlanId id) {
        return new PlanHeader(
                id,
                new UnitId("ubbc"),
                null,
                "Ủy ban bầu cử",
                "03/KH-UBBC",
                ISSUED,
                "Tổng kết bầu cử",
                PlanStatus.ISSUED,
                "Dự kiến",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static TaskReport progress(int percent) {
        return new TaskReport(null, percent, null);
    }

    static TaskReport result() {
        return new TaskReport(TaskStatus.REPORTED, 100, "Xong");
    }
}

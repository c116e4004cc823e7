package vn.tongket.planning.task.reminder;

import java.time.LocalDate;

/** An open task with a deadline (nhiệm vụ đang thực hiện), as the reminders need it. */
public record OpenTask(
        String id,
        String unitId,
        String issuerId,
        String planNumber,
        String text,
        LocalDate deadline,
        LocalDate assigned) {}

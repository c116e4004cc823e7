package vn.tongket.planning.comparison;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.tongket.planning.document.wording.Numbering;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanSection;

/** One line of a plan (dòng của kế hoạch): a field, a paragraph, a heading or a task. */
public sealed interface PlanLine extends Serializable {

    PlanPart part();

    /** As a person reads it. */
    String words();

    /** A line that is nothing but its words. */
    record Words(PlanPart part, String words) implements PlanLine {}

    /** A moment (thời điểm), told in the time of the country. */
    record Moment(PlanPart part, Instant instant) implements PlanLine {

        private static final DateTimeFormatter TOLD =
                DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

        @Override
        public String words() {
            return TOLD.format(instant);
        }
    }

    /** A heading (đề mục) with its number. */
    record Heading(int level, String number, String heading) implements PlanLine {

        static Heading of(PlanSection section) {
            return new Heading(section.level(), section.number(), section.heading());
        }

        @Override
        public PlanPart part() {
            return PlanPart.HEADING;
        }

        @Override
        public String words() {
            String printed = number == null ? "" : Numbering.punctuated(level, number);
            return (printed + " " + heading).strip();
        }
    }

    /** Work assigned to a unit (nhiệm vụ). */
    record Task(PlanAssignment task) implements PlanLine {

        @Override
        public PlanPart part() {
            return PlanPart.TASK;
        }

        @Override
        public String words() {
            return (task.unit().isBlank() ? "" : task.unit() + ": ") + task.text() + with() + until(task.deadline());
        }

        private String with() {
            return task.coordinatingUnits().isEmpty()
                    ? ""
                    : "; phối hợp: " + String.join(", ", task.coordinatingUnits());
        }

        private static String until(LocalDate deadline) {
            return deadline == null ? "" : "; hoàn thành trước " + OfficialDate.inWords(deadline);
        }
    }
}

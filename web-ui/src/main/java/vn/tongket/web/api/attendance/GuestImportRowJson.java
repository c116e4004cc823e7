package vn.tongket.web.api.attendance;

import java.util.List;
import java.util.Locale;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.RowProblem;
import vn.tongket.attendance.bulk.Twin;
import vn.tongket.attendance.likeness.Trait;

/** One row of an imported file, with its mistakes in the caller's language. */
public record GuestImportRowJson(
        int line,
        String fullName,
        String honorific,
        String position,
        String unit,
        Integer birthYear,
        String email,
        String phone,
        boolean blocked,
        List<Mistake> problems,
        Resemblance twin,
        String decision,
        String invitationId) {

    /** A mistake or a remark. */
    public record Mistake(String field, String code, String message, boolean blocking) {

        static Mistake of(RowProblem problem, Locale reader) {
            return new Mistake(
                    problem.kind().field().name().toLowerCase(Locale.ROOT),
                    problem.kind().name(),
                    problem.text(reader),
                    problem.kind().blocking());
        }
    }

    /** Somebody known whom the row looks like. */
    public record Resemblance(String kind, String ref, String label, List<String> reasons, boolean certain) {

        static Resemblance of(Twin twin) {
            return new Resemblance(
                    twin.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    twin.ref(),
                    twin.label(),
                    twin.traits().stream()
                            .map(Trait::name)
                            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                            .sorted()
                            .toList(),
                    twin.certain());
        }
    }

    static GuestImportRowJson of(ImportRowSummary row, Locale reader) {
        return new GuestImportRowJson(
                row.line(),
                row.fullName(),
                row.honorific(),
                row.position(),
                row.unitName(),
                row.birthYear(),
                row.email(),
                row.phone(),
                row.blocked(),
                row.problems().stream()
                        .map(problem -> Mistake.of(problem, reader))
                        .toList(),
                row.twin() == null ? null : Resemblance.of(row.twin()),
                row.decision() == null ? null : row.decision().name().toLowerCase(Locale.ROOT),
                row.invitationId());
    }
}

package vn.tongket.attendance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.batch.PackedRows;
import vn.tongket.attendance.invitation.Enlisted;
import vn.tongket.attendance.likeness.Trait;

/** Writes the rows of a file, and what became of them, in big steps (ghi các dòng của tệp). */
@ApplicationScoped
class ImportRowRepository {

    private static final String[] TEXTS = {
        "full_name",
        "honorific",
        "position",
        "unit_id",
        "unit_name",
        "email",
        "phone",
        "problems",
        "twin_kind",
        "twin_ref",
        "twin_label",
        "twin_traits"
    };

    private static final String INSERT = "insert into attendance.import_row (import_id, " + String.join(", ", TEXTS)
            + ", line, birth_year, blocked, twin_certain, created) select ?, "
            + List.of(TEXTS).stream().map(name -> "r." + name).collect(Collectors.joining(", "))
            + ", cast(r.line as integer), cast(r.birth_year as integer), cast(r.blocked as boolean),"
            + " cast(r.twin_certain as boolean), false from "
            + PackedRows.table("r", columns());

    private static final String BECAME = "update attendance.import_row i set invitation_id = r.invitation_id,"
            + " created = cast(r.created as boolean) from "
            + PackedRows.table("r", "line", "invitation_id", "created")
            + " where i.import_id = ? and i.line = cast(r.line as integer)";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void insert(ImportId id, List<CheckedRow> rows, Twins twins) {
        PackedRows packed = new PackedRows(columns().length);
        rows.forEach(row -> packed.add(values(row, twins.meet(row).orElse(null))));
        packed.bind(entityManager.createNativeQuery(INSERT).setParameter(1, id.value()), 2)
                .executeUpdate();
    }

    void became(ImportId id, Map<Integer, Enlisted> guests) {
        PackedRows packed = new PackedRows(3);
        guests.forEach((line, guest) -> packed.add(line, guest.invitationId(), guest.created()));
        packed.bind(entityManager.createNativeQuery(BECAME), 1)
                .setParameter(4, id.value())
                .executeUpdate();
    }

    private static String[] columns() {
        String[] all = Arrays.copyOf(TEXTS, TEXTS.length + 4);
        all[TEXTS.length] = "line";
        all[TEXTS.length + 1] = "birth_year";
        all[TEXTS.length + 2] = "blocked";
        all[TEXTS.length + 3] = "twin_certain";
        return all;
    }

    private static Object[] values(CheckedRow row, Twin twin) {
        return new Object[] {
            row.guest().fullName(),
            row.guest().honorific(),
            row.guest().position(),
            row.guest().unitId(),
            row.guest().unitName(),
            row.guest().email(),
            row.guest().phone(),
            RowProblem.written(row.problems()),
            twin == null ? null : twin.kind(),
            twin == null ? null : twin.ref(),
            twin == null ? null : twin.label(),
            twin == null ? null : Trait.written(twin.traits()),
            row.line(),
            row.birthYear(),
            row.blocked(),
            twin != null && twin.certain()
        };
    }
}

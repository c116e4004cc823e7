package vn.tongket.attendance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.plan.PlanId;

/** Corrects a row of a file that is looked at (sửa dòng trong bản xem trước), ATT-80. */
@ApplicationScoped
class RowCorrection {

    @Inject
    private ImportRepository imports;

    @Inject
    private Acquaintances acquaintances;

    @Inject
    private DirectoryService directory;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The row, checked as the file was; the rows that it was or is taken for are looked at anew. */
    ImportRow correct(GuestImport file, GuestCells cells) {
        ImportRow corrected = imports.row(file.id(), cells.line());
        corrected.correct(checked(cells));
        meet(file.plan(), imports.allRows(file.id()), corrected);
        return corrected;
    }

    private CheckedRow checked(GuestCells cells) {
        LocalDate today = LocalDate.now(clock);
        return RowCheck.of(
                cells, directory.matchAll(Set.of(cells.unit()), today).get(cells.unit()), today.getYear());
    }

    /** In the order of the file, as it was read: each row is compared with those before it. */
    private void meet(PlanId plan, List<ImportRow> file, ImportRow corrected) {
        String name = name(corrected);
        List<ImportRow> concerned = file.stream()
                .filter(row -> row.line() == corrected.line()
                        || row.refersTo(corrected.line())
                        || row.line() > corrected.line() && name(row).equals(name))
                .toList();
        Twins twins = acquaintances.of(
                plan, concerned.stream().map(ImportRow::checked).toList());
        for (ImportRow row : file) {
            if (concerned.contains(row)) {
                row.meet(twins.meet(row.checked()).orElse(null));
            } else {
                twins.learn(row.checked());
            }
        }
    }

    private static String name(ImportRow row) {
        return SearchKey.of(row.checked().guest().fullName());
    }
}

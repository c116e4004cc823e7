package vn.tongket.attendance.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanId;

/** Use cases of imports once their file is read (xem, quyết định, hoàn tác lần nhập danh sách). */
@Stateless
@RolesAllowed("planner")
public class ImportService {

    @Inject
    private ImportRepository imports;

    @Inject
    private RowCorrection corrections;

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportWorker worker;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    public List<ImportSummary> list(@NotNull PlanId plan) {
        conferences.planned(plan);
        return imports.list(plan).stream()
                .map(found -> found.summary(imports.counts(found.id())))
                .toList();
    }

    /** The import as it is now; one whose worker is gone is given back first. */
    public ImportSummary get(@NotNull ImportId id) {
        if (planned(id).state().running()) {
            desk.look(id);
            imports.refresh(imports.get(id));
        }
        return imports.get(id).summary(imports.counts(id));
    }

    public Page<ImportRowSummary> rows(@NotNull ImportId id, @NotNull RowFilter filter, @NotNull PageRequest request) {
        planned(id);
        List<ImportRowSummary> items = imports.rows(id, filter, request.offset(), request.size()).stream()
                .map(ImportRow::summary)
                .toList();
        return new Page<>(items, request.page(), request.size(), imports.count(id, filter));
    }

    /** ATT-28 @param decision null takes the decision back */
    public void decide(@NotNull ImportId id, int line, RowDecision decision) {
        planned(id).requireReady();
        imports.row(id, line).decide(decision);
    }

    /** ATT-80 @param corrected what stands in the row of that number from now on */
    public ImportRowSummary correct(@NotNull ImportId id, @NotNull GuestCells corrected) {
        planned(id);
        GuestImport file = imports.hold(id);
        file.requireReady();
        return corrections.correct(file, corrected).summary();
    }

    /** Decides about every row that waits and may be decided so; answers how many. */
    public int decideAll(@NotNull ImportId id, @NotNull RowDecision decision) {
        planned(id).requireReady();
        return imports.decideAll(id, decision);
    }

    /** ATT-29 */
    public void undo(@NotNull ImportId id) {
        planned(id).requireWritten();
        worker.undo(id, callers.caller().fullName());
    }

    /** Forgets a file that was not written. */
    public void discard(@NotNull ImportId id) {
        GuestImport found = planned(id);
        found.requireResting();
        imports.remove(found);
    }

    /** Refuses what cannot be written yet. */
    public void requireWritable(ImportId id) {
        planned(id).requireReady();
        ImportSummary.RowCounts counts = imports.counts(id);
        if (counts.undecided() > 0) {
            throw new BusinessException(ImportError.UNDECIDED, counts.undecided());
        }
        if (counts.writable() == 0) {
            throw new BusinessException(ImportError.NOTHING_TO_WRITE);
        }
    }

    private GuestImport planned(ImportId id) {
        GuestImport found = imports.get(id);
        conferences.planned(found.plan());
        return found;
    }
}

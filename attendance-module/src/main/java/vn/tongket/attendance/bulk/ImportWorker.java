package vn.tongket.attendance.bulk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.attendance.bulk.sheet.SheetFile;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.invitation.Enlisted;
import vn.tongket.attendance.invitation.Enlistment;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitSummary;

/** Reads and writes a file of guests (đọc, ghi danh sách), each as one transaction: whole or not at all (ATT-27). */
@Stateless
@PermitAll
public class ImportWorker {

    private static final int STEP = 1_000;

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportRowRepository importRows;

    @Inject
    private ImportDesk desk;

    @Inject
    private Acquaintances acquaintances;

    @Inject
    private DirectoryService directory;

    @Inject
    private GroupService groups;

    @Inject
    private Enlistment enlistment;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public void read(ImportId id, SheetFile file) {
        requireClaimed(id);
        List<GuestCells> cells = new ArrayList<>();
        file.read(row -> {
            cells.add(row);
            if (cells.size() % STEP == 0) {
                desk.advance(id, cells.size());
            }
        });
        List<CheckedRow> rows = checked(cells);
        Twins twins = acquaintances.of(imports.get(id).plan(), rows);
        for (int from = 0; from < rows.size(); from += STEP) {
            importRows.insert(id, rows.subList(from, Math.min(from + STEP, rows.size())), twins);
        }
        imports.hold(id).ready();
    }

    private List<CheckedRow> checked(List<GuestCells> cells) {
        LocalDate today = LocalDate.now(clock);
        Set<String> names = cells.stream()
                .map(GuestCells::unit)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Map<String, UnitSummary> units = directory.matchAll(names, today);
        return cells.stream()
                .map(row -> RowCheck.of(row, units.get(row.unit()), today.getYear()))
                .toList();
    }

    /** @param by in whose name the guests come on the list */
    public void write(ImportId id, String by) {
        requireClaimed(id);
        GroupSummary group = groups.facts(imports.get(id).group());
        List<ImportRow> rows = imports.writable(id);
        List<ImportRow> own = rows.stream()
                .filter(row -> !row.joins(TwinKind.ON_LIST) && !row.joins(TwinKind.IN_FILE))
                .toList();
        List<Enlisted> enlisted = enlistment.enlistMany(
                group, own.stream().map(ImportRow::guest).toList(), done -> desk.advance(id, done));
        Map<Integer, Enlisted> guests = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            guests.put(own.get(i).line(), enlisted.get(i));
        }
        join(group, rows, guests);
        desk.advance(id, rows.size());
        importRows.became(id, guests);
        int fresh = (int) enlisted.stream().filter(Enlisted::created).count();
        imports.hold(id).written(fresh, by, clock.instant());
    }

    /** Rows that mean somebody of the list, or of an earlier row, add a post to him. */
    private void join(GroupSummary group, List<ImportRow> rows, Map<Integer, Enlisted> guests) {
        for (ImportRow row : rows) {
            String invitation = null;
            if (row.joins(TwinKind.ON_LIST)) {
                invitation = row.twinRef();
            } else if (row.joins(TwinKind.IN_FILE) && guests.containsKey(Integer.valueOf(row.twinRef()))) {
                invitation = guests.get(Integer.valueOf(row.twinRef())).invitationId();
            }
            if (invitation != null) {
                enlistment.join(new InvitationId(invitation), group, row.guest());
                guests.put(row.line(), new Enlisted(invitation, false));
            }
        }
    }

    /** ATT-29 */
    public void undo(ImportId id, String by) {
        requireClaimed(id);
        GuestImport undone = imports.hold(id);
        undone.undone(by, clock.instant());
        List<InvitationId> guests =
                imports.written(id).stream().map(InvitationId::new).toList();
        enlistment.retractAll(guests, undone.group());
    }

    private void requireClaimed(ImportId id) {
        if (!imports.claim(id)) {
            throw new BusinessException(ImportError.RUNNING, id);
        }
    }
}

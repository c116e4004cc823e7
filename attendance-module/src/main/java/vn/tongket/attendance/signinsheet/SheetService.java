package vn.tongket.attendance.signinsheet;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.CheckInService;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.checkin.StationService;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the sign-in sheets (danh sách ký tên). */
@Stateless
@RolesAllowed("planner")
public class SheetService {

    /** What the doors call the sheets. */
    public static final String STATION = "paper";

    @Inject
    private SheetRepository sheets;

    @Inject
    private ConferenceService conferences;

    @Inject
    private StationService stations;

    @Inject
    private CheckInService checkIns;

    @Inject
    private QrCode qrCode;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    /** Sheets with marks stay as they are; the others are made again, with all guests who are on none of those. */
    public void prepare(@NotNull PlanId plan, @NotNull SheetGrouping grouping) {
        ConferenceInfo conference = conferences.planned(plan);
        sheets.clearUnmarked(plan);
        List<SheetRepository.Unlisted> guests = sheets.unlisted(plan);
        if (guests.isEmpty() && sheets.list(plan).isEmpty()) {
            throw new BusinessException(SheetError.NOBODY_TO_SIGN, conference.title());
        }
        int number = sheets.lastNumber(plan);
        SheetDealing dealing = new SheetDealing(stations.list(plan));
        for (var sheet : dealing.deal(guests, grouping).entrySet()) {
            number++;
            sheets.add(plan, number, sheet.getKey(), sheet.getValue(), caller(), clock.instant());
        }
    }

    public List<SheetSummary> list(@NotNull PlanId plan) {
        conferences.planned(plan);
        return sheets.list(plan);
    }

    public List<SheetRow> rows(@NotNull PlanId plan, @NotBlank String sheet) {
        conferences.planned(plan);
        List<SheetRow> rows = sheets.rows(plan, sheet);
        if (rows.isEmpty()) {
            throw new BusinessException(SheetError.SHEET_NOT_FOUND);
        }
        return rows;
    }

    /** @param sheet null for all sheets in one file */
    public byte[] pdf(@NotNull PlanId plan, String sheet) {
        ConferenceInfo conference = conferences.planned(plan);
        SheetPrint print = new SheetPrint(conference, qrCode);
        sheets.list(plan).stream()
                .filter(summary -> sheet == null || summary.id().equals(sheet))
                .forEach(summary -> print.add(summary, sheets.rows(plan, summary.id())));
        return print.bytes();
    }

    /**
     * ATT-66 Takes over signatures: each is a scan of the station {@code paper}, whose identity is its row.
     *
     * @param signedAt when they were signed; null means when the conference began, or now before that
     */
    public List<SheetRow> merge(
            @NotNull PlanId plan, @NotBlank String sheet, @NotNull Set<Integer> lines, Instant signedAt) {
        ConferenceInfo conference = conferences.planned(plan);
        Instant moment = signedAt == null ? beginning(conference) : signedAt;
        Map<String, Integer> lineOfScan = new HashMap<>();
        List<Scan> scans = new ArrayList<>();
        for (SheetRow row : rows(plan, sheet)) {
            if (lines.contains(row.line()) && !row.marked()) {
                Scan scan = new Scan(row.passCode(), STATION, "paper:" + sheet + ":" + row.line(), moment);
                lineOfScan.put(scan.scanId(), row.line());
                scans.add(scan);
            }
        }
        for (CheckInResult result : checkIns.checkInAll(plan, scans)) {
            sheets.mark(sheet, lineOfScan.get(result.scanId()), result, caller(), clock.instant());
        }
        return sheets.rows(plan, sheet);
    }

    /** The row that a scanned or typed code means: its sheet and line. */
    public SheetPlace locate(@NotNull PlanId plan, @NotBlank String typed) {
        RowCode code =
                RowCode.parse(typed).orElseThrow(() -> new BusinessException(SheetError.ROW_CODE_UNKNOWN, typed));
        return list(plan).stream()
                .filter(sheet -> sheet.number() == code.sheet() && code.line() >= 1 && code.line() <= sheet.rows())
                .findFirst()
                .map(sheet -> new SheetPlace(sheet.id(), code.line()))
                .orElseThrow(() -> new BusinessException(SheetError.ROW_CODE_UNKNOWN, typed));
    }

    private Instant beginning(ConferenceInfo conference) {
        Instant now = clock.instant();
        return conference.startsAt() == null || conference.startsAt().isAfter(now) ? now : conference.startsAt();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}

package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.signinsheet.SheetGrouping;
import vn.tongket.attendance.signinsheet.SheetPlace;
import vn.tongket.attendance.signinsheet.SheetRow;
import vn.tongket.attendance.signinsheet.SheetService;
import vn.tongket.attendance.signinsheet.SheetSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/sheets.xhtml}: printing sign-in sheets and taking their marks over. */
@Named
@ViewScoped
public class SheetBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "dayText";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private SheetService sheetService;

    @Inject
    private Messages messages;

    private String plan;
    private String sheet;
    private ConferenceInfo conference;
    private List<SheetSummary> sheets;
    private List<SheetRow> rows = List.of();
    private SheetGrouping grouping = SheetGrouping.DOOR;
    private List<String> ticked = List.of();
    private String code;
    private LocalDateTime signedAt;

    public void load() {
        PlanId id = new PlanId(plan);
        conference = conferenceService.planned(id);
        sheets = sheetService.list(id);
        rows = sheet == null ? List.of() : sheetService.rows(id, sheet);
    }

    public void prepare() {
        sheetService.prepare(new PlanId(plan), grouping);
        sheet = null;
        load();
        messages.info(TEXTS, "sheets.prepared", sheets.size());
    }

    /** Ticks the row of a scanned or typed code. */
    public void tick() {
        SheetPlace place = sheetService.locate(new PlanId(plan), code);
        Set<String> lines = place.sheetId().equals(sheet) ? new TreeSet<>(ticked) : new TreeSet<>();
        lines.add(Integer.toString(place.line()));
        sheet = place.sheetId();
        ticked = List.copyOf(lines);
        code = null;
        load();
    }

    public void merge() {
        Set<Integer> lines = ticked.stream().map(Integer::valueOf).collect(Collectors.toSet());
        rows = sheetService.merge(
                new PlanId(plan),
                sheet,
                lines,
                signedAt == null ? null : signedAt.atZone(OFFICE).toInstant());
        long disputed = rows.stream().filter(SheetRow::disputed).count();
        messages.info(TEXTS, "sheets.merged", lines.size(), disputed);
        ticked = List.of();
        sheets = sheetService.list(new PlanId(plan));
    }

    /** Rows that can still be ticked. */
    public List<SheetRow> getOpenRows() {
        return rows.stream().filter(row -> !row.marked()).toList();
    }

    public List<SheetRow> getMarkedRows() {
        return rows.stream().filter(SheetRow::marked).toList();
    }

    public SheetGrouping[] getGroupings() {
        return SheetGrouping.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public List<SheetSummary> getSheets() {
        return sheets;
    }

    public SheetGrouping getGrouping() {
        return grouping;
    }

    public void setGrouping(SheetGrouping grouping) {
        this.grouping = grouping;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDateTime getSignedAt() {
        return signedAt;
    }

    public void setSignedAt(LocalDateTime signedAt) {
        this.signedAt = signedAt;
    }
}

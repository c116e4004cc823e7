package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.rehearsal.DoorRun;
import vn.tongket.attendance.rehearsal.ReadinessSheet;
import vn.tongket.attendance.rehearsal.RehearsalScenario;
import vn.tongket.attendance.rehearsal.RehearsalService;
import vn.tongket.planning.plan.PlanId;

/** Backs {@code attendance/rehearsal.xhtml}. */
@Named
@ViewScoped
public class RehearsalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private RehearsalService rehearsalService;

    private String plan;
    private ConferenceInfo conference;
    private ReadinessSheet sheet;
    private long seed;
    private int arrivalMinutes;
    private int secondsPerScan;
    private int showShare;
    private int cutFrom;
    private int cutMinutes;
    private String failedDoor;
    private int failAt;
    private int packageAge;

    public void load() {
        RehearsalScenario usual = RehearsalScenario.usual();
        seed = usual.seed();
        arrivalMinutes = usual.arrivalMinutes();
        secondsPerScan = usual.secondsPerScan();
        showShare = usual.showShare();
        cutFrom = usual.cutFrom();
        cutMinutes = usual.cutMinutes();
        failedDoor = usual.failedDoor();
        failAt = usual.failAt();
        packageAge = usual.packageAge();
        conference = conferenceService.planned(new PlanId(plan));
        run();
    }

    public void run() {
        sheet = rehearsalService.run(
                new PlanId(plan),
                new RehearsalScenario(
                        seed,
                        arrivalMinutes,
                        secondsPerScan,
                        showShare,
                        cutFrom,
                        cutMinutes,
                        failedDoor == null ? "" : failedDoor,
                        failAt,
                        packageAge));
    }

    /** The same scenario in an address, for the printed sheet. */
    public String getQuery() {
        RehearsalScenario shown = sheet.scenario();
        return ("seed=%d&arrivalMinutes=%d&secondsPerScan=%d&showShare=%d&cutFrom=%d&cutMinutes=%d&failAt=%d"
                        + "&packageAge=%d&failedDoor=%s")
                .formatted(
                        shown.seed(),
                        shown.arrivalMinutes(),
                        shown.secondsPerScan(),
                        shown.showShare(),
                        shown.cutFrom(),
                        shown.cutMinutes(),
                        shown.failAt(),
                        shown.packageAge(),
                        URLEncoder.encode(shown.failedDoor(), StandardCharsets.UTF_8));
    }

    /** The queue as points of a line in a box of 600 by 120. */
    public String points(DoorRun door) {
        int tallest =
                sheet.doors().stream().mapToInt(DoorRun::longestQueue).max().orElse(0);
        double step = 600.0 / Math.max(1, sheet.minutes() - 1);
        StringBuilder points = new StringBuilder();
        for (int minute = 0; minute < door.queue().size(); minute++) {
            double height = 110.0 * door.queue().get(minute) / Math.max(1, tallest);
            points.append(Math.round(minute * step))
                    .append(',')
                    .append(Math.round(118 - height))
                    .append(' ');
        }
        return points.toString().strip();
    }

    public double minutes(int seconds) {
        return Math.round(seconds / 6.0) / 10.0;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public ReadinessSheet getSheet() {
        return sheet;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public int getArrivalMinutes() {
        return arrivalMinutes;
    }

    public void setArrivalMinutes(int arrivalMinutes) {
        this.arrivalMinutes = arrivalMinutes;
    }

    public int getSecondsPerScan() {
        return secondsPerScan;
    }

    public void setSecondsPerScan(int secondsPerScan) {
        this.secondsPerScan = secondsPerScan;
    }

    public int getShowShare() {
        return showShare;
    }

    public void setShowShare(int showShare) {
        this.showShare = showShare;
    }

    public int getCutFrom() {
        return cutFrom;
    }

    public void setCutFrom(int cutFrom) {
        this.cutFrom = cutFrom;
    }

    public int getCutMinutes() {
        return cutMinutes;
    }

    public void setCutMinutes(int cutMinutes) {
        this.cutMinutes = cutMinutes;
    }

    public String getFailedDoor() {
        return failedDoor;
    }

    public void setFailedDoor(String failedDoor) {
        this.failedDoor = failedDoor;
    }

    public int getFailAt() {
        return failAt;
    }

    public void setFailAt(int failAt) {
        this.failAt = failAt;
    }

    public int getPackageAge() {
        return packageAge;
    }

    public void setPackageAge(int packageAge) {
        this.packageAge = packageAge;
    }
}

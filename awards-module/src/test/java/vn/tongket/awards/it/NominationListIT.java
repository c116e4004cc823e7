package vn.tongket.awards.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.awards.bulk.CheckedRow;
import vn.tongket.awards.bulk.NominationListService;
import vn.tongket.awards.campaign.CampaignEntry;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.awards.campaign.guidance.GuidanceDetail;
import vn.tongket.awards.campaign.guidance.GuidanceEntry;
import vn.tongket.awards.campaign.guidance.GuidancePapers;
import vn.tongket.awards.campaign.guidance.GuidanceService;
import vn.tongket.awards.deadline.LegalDeadline;
import vn.tongket.awards.deadline.LegalDeadlines;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.awards.news.NominationReminders;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NominationError;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.awards.refusal.RefusalService;
import vn.tongket.awards.refusal.RefusalSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.calendar.CalendarService;
import vn.tongket.planning.calendar.Occasion;
import vn.tongket.planning.calendar.SpecialDayEntry;
import vn.tongket.planning.calendar.WorkingDayService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class NominationListIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private TestOffice office;

    @Inject
    private AwardsOffice awardsOffice;

    @Inject
    private Acting.AsUnitOfficer asOfficer;

    @Inject
    private Acting.AsDepartmentHead asHead;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationListService lists;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private RefusalService refusals;

    @Inject
    private NominationReminders reminders;

    @Inject
    private WorkingDayService workingDays;

    @Inject
    private CalendarService calendar;

    @Inject
    private LegalDeadlines deadlines;

    @Inject
    private GuidanceService guidance;

    @Inject
    private GuidancePapers letters;

    private UnitId authority;
    private UnitId proposer;
    private UnitId unit;
    private CampaignId campaign;

    @BeforeEach
    void openOffice() throws Exception {
        UnitId area = awardsOffice.unit(UnitKind.AREA, null, null);
        authority = awardsOffice.unit(UnitKind.PEOPLES_COMMITTEE, "UBND", area);
        proposer = awardsOffice.unit(UnitKind.ELECTION_COMMITTEE, "UBBC", area);
        unit = awardsOffice.unit(UnitKind.DEPARTMENT, "PT", area);
        office.grant(Role.PLANNER, area);
        office.grant(Role.UNIT_OFFICER, unit);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        awardsOffice.appoint("it-department-head", unit, true);
        CampaignEntry entry = new CampaignEntry(
                "Phong trào thử danh sách",
                null,
                "Kế hoạch thử",
                TODAY,
                TODAY,
                List.of("giay-khen-xa"),
                List.of(),
                proposer,
                authority);
        campaign = asPlanner.call(() -> campaigns.open(entry));
    }

    /** The figure that the office was promised: ten seconds for five hundred, with all checks. */
    @Test
    @Tag("AWD-37")
    void fiveHundredNominationsAreCheckedAndKeptInTenSeconds() throws Exception {
        byte[] list = list(500);
        Instant start = Instant.now();

        List<CheckedRow> rows = asOfficer.call(() -> lists.preview(campaign, new ByteArrayInputStream(list)));
        List<NominationId> kept = asOfficer.call(() -> lists.keep(campaign, rows));

        Duration taken = Duration.between(start, Instant.now());
        System.out.printf("500 nominations from XLSX, checked and kept: %d ms%n", taken.toMillis());
        assertThat(rows).hasSize(501);
        assertThat(kept).hasSize(500);
        assertThat(rows.get(500).isKeepable()).isFalse();
        assertThat(rows.get(499).twins()).isNotEmpty();
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Tag("AWD-42")
    void inBulkIsEndorsedOnlyWhatIsSafe() throws Exception {
        NominationDetail safe = submitted("Tổ an toàn", "Thành tích an toàn");
        NominationDetail blocked = submitted("Tổ bị chặn", "Thành tích bị chặn");
        NominationDetail own = submitted("Tổ của thủ trưởng", "Thành tích khác");
        awardsOffice.count(
                "with changed as (update awards.nomination set period_to = null where id = ? returning 1)"
                        + " select count(*) from changed",
                blocked.summary().id());
        awardsOffice.count(
                "with changed as (update awards.nomination set written_by ="
                        + " (select person_id from planning.account where username = 'it-department-head')"
                        + " where id = ? returning 1) select count(*) from changed",
                own.summary().id());

        List<NominationId> endorsed = asHead.call(() -> desk.endorseSafe(List.of(id(safe), id(blocked), id(own))));

        assertThat(endorsed).containsExactly(id(safe));
        assertThat(asHead.call(() -> nominations.get(id(blocked))).findings())
                .extracting(finding -> finding.rule())
                .contains(FindingRule.DOSSIER_INCOMPLETE);
    }

    @Test
    @Tag("AWD-41")
    @Tag("AWD-43")
    void whoIsRefusedIsToldInWritingWithANumber() throws Exception {
        NominationDetail nomination = submitted("Tổ bị từ chối", "Thành tích chưa đủ");
        NominationMove rejection = new NominationMove(NominationAction.REJECT, "Chưa có số liệu", null);

        asHead.call(() -> desk.act(id(nomination), rejection, null));

        RefusalSummary notice =
                asOfficer.call(() -> refusals.find(id(nomination))).orElseThrow();
        assertThat(notice.number()).isEqualTo("01/TB-PT");
        assertThat(notice.reason()).isEqualTo("Chưa có số liệu");
        assertThat(awardsOffice.count(
                        "select count(*) from planning.notice where subject like ? and body like '%Chưa có số liệu%'",
                        "Hồ sơ đề nghị khen thưởng không được đồng ý%"))
                .isPositive();
        assertThatThrownBy(() -> asHead.call(() -> desk.act(id(nomination), rejection, null)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @Tag("AWD-44")
    void withACouncilOnlyWhatItPassedIsProposed() throws Exception {
        CampaignEntry entry = new CampaignEntry(
                "Phong trào có Hội đồng",
                null,
                "Kế hoạch thử",
                TODAY,
                TODAY,
                List.of("giay-khen-xa"),
                List.of(),
                proposer,
                authority,
                ChainKind.ORDINARY);
        campaign = asPlanner.call(() -> campaigns.open(entry));
        NominationDetail nomination = submitted("Tổ chờ Hội đồng", "Thành tích chờ Hội đồng");
        asHead.call(() -> desk.act(id(nomination), NominationMove.of(NominationAction.ENDORSE), null));
        asPlanner.call(() -> desk.act(id(nomination), NominationMove.of(NominationAction.APPRAISE), null));

        assertThatThrownBy(() -> asPlanner.call(
                        () -> desk.act(id(nomination), NominationMove.of(NominationAction.PROPOSE), null)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(NominationError.NOT_PASSED));
    }

    @Test
    @Tag("AWD-43")
    @Tag("AWD-102")
    void whatWaitsTooManyWorkingDaysIsRemindedOfOnceAndAHolidayPutsItOff() throws Exception {
        submitted("Tổ chờ xác nhận", "Thành tích chờ xác nhận");
        LocalDate third = workingDays.plus(LocalDate.now(OFFICE), 3);
        LocalDate fourth = workingDays.plus(LocalDate.now(OFFICE), 4);
        asPlanner.call(() -> holiday(third));

        reminders.remind(at(fourth));
        long toldEarly = notices();
        reminders.remind(at(workingDays.plus(fourth, 1)));
        reminders.remind(at(workingDays.plus(fourth, 1)));

        assertThat(toldEarly).isZero();
        assertThat(notices()).isEqualTo(1);
        asPlanner.call(() -> {
            calendar.remove(third, null);
            return null;
        });
    }

    @Test
    @Tag("AWD-102")
    void theDeadlineOfTheLawIsCountedOverTheCalendarThatTheOfficeKeeps() throws Exception {
        LocalDate tuesday = LocalDate.of(2031, 9, 30);
        FormTerms terms = new FormTerms(
                null,
                tuesday,
                null,
                null,
                List.of(new TermValue("giay-khen-xa", Term.APPRAISAL_DAYS, "5", "Quy chế thử", tuesday, null, null)));

        LocalDate without =
                deadlines.of(terms, Term.APPRAISAL_DAYS, tuesday).orElseThrow().day();
        asPlanner.call(() -> holiday(LocalDate.of(2031, 10, 2)));

        LegalDeadline with = deadlines.of(terms, Term.APPRAISAL_DAYS, tuesday).orElseThrow();
        System.out.println("5 working days after " + tuesday + ": " + without + ", with a holiday " + with.day());
        assertThat(without).isEqualTo(LocalDate.of(2031, 10, 7));
        assertThat(with.day()).isEqualTo(LocalDate.of(2031, 10, 8));
        assertThat(with.complete()).isFalse();
        assertThat(deadlines.of(terms, Term.COUNCIL_DAYS, tuesday)).isEmpty();
    }

    @Test
    @Tag("AWD-104")
    void guidanceIsALetterWithANumberOfTheProposingBody() throws Exception {
        GuidanceEntry entry = new GuidanceEntry("Hướng dẫn bình xét", "Các đơn vị họp bình xét.", Set.of(unit));

        asPlanner.call(() -> guidance.send(campaign, entry));

        GuidanceDetail sent = asPlanner.call(() -> guidance.list(campaign)).get(0);
        assertThat(sent.issue().number()).isEqualTo("01/UBBC");
        byte[] pdf =
                asOfficer.call(() -> letters.print(sent.id(), PaperFormat.PDF)).content();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private Void holiday(LocalDate day) {
        calendar.enter(new SpecialDayEntry(day, null, Occasion.OTHER, "Ngày nghỉ thử", "Thông báo thử"));
        return null;
    }

    private long notices() {
        return awardsOffice.count(
                "select count(*) from planning.notice where sender_key like ?",
                "nomination-waiting:" + campaign.value() + ":%");
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(OFFICE).toInstant(), OFFICE);
    }

    private NominationDetail submitted(String name, String achievement) throws Exception {
        NomineeEntry nominee = new NomineeEntry(NomineeKind.COLLECTIVE, name, null, null, unit, null);
        NominationEntry entry =
                new NominationEntry(nominee, "Giấy khen", achievement + unit, TODAY.minusDays(9), TODAY);
        NominationDetail written = asOfficer.call(() -> nominations.write(campaign, entry));
        return asOfficer.call(() -> desk.act(id(written), NominationMove.of(NominationAction.SUBMIT), null));
    }

    private static NominationId id(NominationDetail nomination) {
        return nomination.summary().nominationId();
    }

    /** So many nominees, the last of whom resembles the first, and one row that nobody can keep. */
    private static byte[] list(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            row(
                    sheet,
                    0,
                    "TT",
                    "Loại",
                    "Họ và tên",
                    "Chức vụ",
                    "Năm sinh",
                    "Hình thức",
                    "Thành tích",
                    "Từ ngày",
                    "Đến ngày");
            for (int i = 1; i <= count; i++) {
                String name = "Người Thứ " + (i == count ? 1 : i);
                row(
                        sheet,
                        i,
                        "" + i,
                        "Cá nhân",
                        name,
                        "Tổ viên",
                        "",
                        "Giấy khen",
                        "Việc tốt " + i,
                        "01/03/2026",
                        "30/05/2026");
            }
            row(sheet, count + 1, "", "Cá nhân", "", "Không tên", "", "", "", "", "");
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int at, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(at, i, cells[i]);
        }
    }
}

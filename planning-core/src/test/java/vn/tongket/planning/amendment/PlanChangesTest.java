package vn.tongket.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

class PlanChangesTest {

    private static final UnitId CULTURE = new UnitId("van-hoa");
    private static final UnitId OFFICE = new UnitId("van-phong");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final PlanAssignment hall = SampleDrafts.task("Phòng Văn hóa", CULTURE, "Trang trí hội trường", DAY);
    private final PlanAssignment report = SampleDrafts.task("Văn phòng", OFFICE, "Dự thảo báo cáo tổng kết", DAY);
    private final PlanDraft plan = SampleDrafts.of(new UnitId("ubnd"), List.of(hall, report));

    @Test
    @Tag("AMD-5")
    void theSameTasksInAnotherOrderTouchNobody() {
        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.doing(plan, List.of(report, hall)));

        assertThat(changes.tasks()).isEmpty();
        assertThat(changes.nothing()).isTrue();
    }

    @Test
    @Tag("AMD-5")
    void anotherDeadlineTouchesThatTaskAlone() {
        PlanAssignment later = SampleDrafts.task("Phòng Văn hóa", CULTURE, "Trang trí hội trường", DAY.plusDays(5));

        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.doing(plan, List.of(report, later)));

        assertThat(changes.tasks()).containsExactly(new TaskChange(hall, later));
        assertThat(changes.meeting()).isFalse();
        assertThat(ChangeWords.said(changes.tasks().get(0)))
                .contains("Thời hạn: trước là “ngày 01 tháng 12 năm 2026”; nay là “ngày 06 tháng 12 năm 2026”.");
    }

    @Test
    void workThatIsDescribedMoreFullyIsTheSameWork() {
        PlanAssignment fuller =
                SampleDrafts.task("Phòng Văn hóa", CULTURE, "Trang trí hội trường và chuẩn bị âm thanh", DAY);

        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.doing(plan, List.of(fuller, report)));

        assertThat(changes.tasks()).containsExactly(new TaskChange(hall, fuller));
    }

    @Test
    void workThatGoesToAnotherUnitIsHandedOver() {
        PlanAssignment moved = SampleDrafts.task("Văn phòng", OFFICE, "Trang trí hội trường", DAY);

        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.doing(plan, List.of(moved, report)));

        assertThat(changes.tasks()).containsExactly(new TaskChange(hall, moved));
        assertThat(changes.tasks().get(0).handedOver()).isTrue();
    }

    @Test
    void workOfOtherWordsIsNewWork() {
        PlanAssignment other = SampleDrafts.task("Phòng Văn hóa", CULTURE, "Mời đoàn văn nghệ biểu diễn", DAY);

        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.doing(plan, List.of(other, report)));

        assertThat(changes.tasks()).containsExactlyInAnyOrder(new TaskChange(hall, null), new TaskChange(null, other));
    }

    @Test
    @Tag("AMD-5")
    void anotherTimeTouchesThoseWhoAttendWithOldAndNew() {
        PlanChanges changes = PlanChanges.of(plan, SampleDrafts.at(plan, SampleDrafts.START.plusSeconds(3_600)));

        assertThat(changes.meeting()).isTrue();
        assertThat(changes.tasks()).isEmpty();
        assertThat(changes.meetingLines())
                .containsExactly("Thời gian: trước là “07 giờ 30 phút, ngày 10 tháng 12 năm 2026”;"
                        + " nay là “08 giờ 30 phút, ngày 10 tháng 12 năm 2026”.");
    }

    @Test
    void anAttendeeLineIsChangedAddedOrGone() {
        PlanDraft wanted = SampleDrafts.inviting(
                plan, "Hội trường A", List.of("Thường trực Đảng ủy, Hội đồng nhân dân", "Báo, đài địa phương"));

        assertThat(PlanChanges.of(plan, wanted).attendees())
                .containsExactly(
                        new ValueChange("Thường trực Đảng ủy", "Thường trực Đảng ủy, Hội đồng nhân dân"),
                        new ValueChange("Đại diện các khóm", null),
                        new ValueChange(null, "Báo, đài địa phương"));
    }

    @Test
    @Tag("AMD-6")
    void changedDataAreCarriedIntoTheSentencesThatSayThem() {
        PlanDraft wanted =
                SampleDrafts.inviting(plan, "Nhà văn hóa B", plan.text().attendees());

        PlanDraft consolidated = ConsolidatedText.of(plan, wanted);

        assertThat(consolidated.text().sections().get(1).text())
                .isEqualTo("Từ 07 giờ 30 phút ngày 10/12/2026 tại Nhà văn hóa B.");
        assertThat(consolidated.text().sections().get(0))
                .isEqualTo(plan.text().sections().get(0));
    }

    @Test
    @Tag("AMD-11")
    void aSentenceThatIsNoDatumIsListedWithItsPlaceOldBesideNew() {
        PlanChanges changes = PlanChanges.of(plan, saying("Đánh giá kết quả phong trào, nêu bài học."));

        assertThat(changes.nothing()).isFalse();
        assertThat(changes.sentenceLines())
                .containsExactly("Đoạn 1, mục “I. MỤC ĐÍCH, YÊU CẦU”: trước là “Đánh giá kết quả phong trào.”;"
                        + " nay là “Đánh giá kết quả phong trào, nêu bài học.”.");
        assertThat(new AmendmentWording(SampleDrafts.issued(plan))
                        .of(AmendmentKind.AMENDMENT, changes)
                        .body())
                .contains("1. Đoạn 1, mục “I. MỤC ĐÍCH, YÊU CẦU”: trước là");
    }

    @Test
    @Tag("AMD-11")
    void aSentenceThatOnlySaysAChangedDatumIsNotListedASecondTime() {
        PlanDraft wanted =
                SampleDrafts.inviting(plan, "Nhà văn hóa B", plan.text().attendees());

        PlanChanges changes = PlanChanges.of(plan, ConsolidatedText.of(plan, wanted));

        assertThat(changes.venue().changed()).isTrue();
        assertThat(changes.sentences()).isEmpty();
    }

    @Test
    @Tag("AMD-11")
    void newBasesAndRecipientsAreListedToo() {
        PlanDraft wanted = plan.saying(new PlanText(
                "Kế hoạch",
                plan.text().title(),
                List.of(plan.text().legalBases().get(0), "Nghị định số 152/2025/NĐ-CP"),
                null,
                plan.text().sections(),
                plan.text().closing(),
                plan.text().venue(),
                plan.text().attendees(),
                plan.text().tasks(),
                List.of("Như trên", "Trang thông tin điện tử", "Lưu: VT"),
                plan.text().signer()));

        assertThat(PlanChanges.of(plan, wanted).sentenceLines())
                .containsExactly(
                        "Căn cứ 2: bổ sung “Nghị định số 152/2025/NĐ-CP”.",
                        "Nơi nhận 2: bổ sung “Trang thông tin điện tử”.");
    }

    private PlanDraft saying(String purpose) {
        PlanText text = plan.text();
        PlanSection first = text.sections().get(0);
        PlanSection said = new PlanSection(first.level(), first.number(), first.heading(), purpose);
        return plan.saying(
                text.with(List.of(said, text.sections().get(1)), text.venue(), text.attendees(), text.tasks()));
    }
}

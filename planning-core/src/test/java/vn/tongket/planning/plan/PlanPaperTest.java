package vn.tongket.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.paper.PlanPaper;

@Tag("PLN-12")
class PlanPaperTest {

    private final OfficialDocument paper = printed(SamplePlans.issued());
    private final String printed = paper.body().stream().map(Object::toString).collect(Collectors.joining("\n"));

    @Test
    void holdsEverySentenceOfTheSections() {
        assertThat(printed)
                .contains("ban hành Kế hoạch, cụ thể như sau:", "MỤC ĐÍCH, YÊU CẦU", "Mục đích")
                .contains("Đánh giá toàn diện.", "Rút ra bài học kinh nghiệm.", "Trên đây là Kế hoạch");
        assertThat(paper.bases()).hasSize(2);
        assertThat(paper.closing().recipients()).hasSize(2);
    }

    @Test
    void printsWhatTheSectionsDoNotSay() {
        assertThat(printed)
                .contains("Hội trường Ủy ban nhân dân phường", "Thường trực Đảng ủy", "Thành viên Ủy ban bầu cử")
                .contains("Tham mưu chuẩn bị nội dung Hội nghị; phối hợp: Văn phòng")
                .contains("hoàn thành trước ngày 10 tháng 6 năm 2026");
    }

    @Test
    void saysNothingTwice() {
        assertThat(printed).containsOnlyOnce("trung tuần tháng 6/2026");
    }

    @Test
    void leavesOutTheStarsOfPlainText() {
        assertThat(printed).contains("(sẽ thông báo sau)").doesNotContain("*");
    }

    @Test
    void namesTheAuthorityLineByLine() {
        assertThat(paper.closing().signature().orElseThrow().authorityLines())
                .isEqualTo(List.of("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH"));
    }

    @Test
    void leavesTheNumberOpenUntilItIsIssued() {
        OfficialDocument draft = printed(SamplePlans.submitted());

        assertThat(draft.header().number().isDraft()).isTrue();
        assertThat(draft.header().number().symbol()).isEqualTo("KH-UBBC");
        assertThat(paper.header().number().text()).isEqualTo("03/KH-UBBC");
    }

    private static OfficialDocument printed(Plan plan) {
        return PlanPaper.of(plan.header(), plan.text(), "KH-UBBC");
    }
}

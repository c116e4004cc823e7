package vn.tongket.planning.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.mail.Mail;

class NoticeMailTest {

    private static final NoticeMessage MOVED = new NoticeMessage(
            "amendment:1", NoticeKind.AMENDMENT, "Đổi ngày họp", List.of("Từ 14/6", "sang 16/6"), "/plan/plan?id=7");

    @Test
    @Tag("NTC-9")
    void saysWhatTheNoticeSaysAndWhereItIs() {
        Mail mail = NoticeMail.written("mai@example.vn", MOVED, Optional.of("https://cong.example.vn/portal/"));

        assertThat(mail.to()).isEqualTo("mai@example.vn");
        assertThat(mail.subject()).isEqualTo("Đổi ngày họp");
        assertThat(mail.text())
                .isEqualTo("Đổi ngày họp\n\nTừ 14/6\nsang 16/6\n\nhttps://cong.example.vn/portal/plan/plan?id=7");
    }

    @Test
    @Tag("NTC-9")
    void aLongNoticeStaysWithinWhatAMailHolds() {
        NoticeMessage longest = new NoticeMessage(
                "k",
                NoticeKind.RECALL,
                "x".repeat(1_000),
                java.util.Collections.nCopies(200, "y".repeat(10_000)),
                null);

        Mail mail = NoticeMail.written("mai@example.vn", longest, Optional.empty());

        assertThat(mail.subject()).hasSize(500).endsWith("…");
        assertThat(mail.text()).hasSize(50_000);
    }

    @Test
    @Tag("NTC-9")
    void theOfficeNamesTheUrgentKinds() {
        assertThat(NoticeMail.kinds("RECALL, TASK AMENDMENT")).containsExactlyInAnyOrder("RECALL", "TASK", "AMENDMENT");
    }
}

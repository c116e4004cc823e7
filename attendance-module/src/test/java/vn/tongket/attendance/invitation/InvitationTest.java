package vn.tongket.attendance.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final Invitation invitation = listed("Trần Thị Mẫu");

    @Test
    void cannotBeAnsweredBeforeItIsIssued() {
        refused(() -> invitation.accept("Trần Thị Mẫu", NOW), InvitationError.NOT_ISSUED);
    }

    @Test
    void canBeAnsweredAgainAsLongAsItIsAlive() {
        invitation.issue(1, NOW);

        invitation.decline("Bận họp", "Trần Thị Mẫu", NOW);
        invitation.accept("Trần Thị Mẫu", NOW);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(invitation.summary().reason()).isNull();
    }

    @Test
    @Tag("ATT-5")
    void isDeadOnceSomebodyStandsIn() {
        Invitation substitute = listed("Lê Văn Thử");
        invitation.issue(1, NOW);

        invitation.giveWayTo(substitute, "Đi công tác", "Trần Thị Mẫu", NOW);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SUBSTITUTED);
        assertThat(substitute.summary().substituteFor())
                .isEqualTo(invitation.id().value());
        assertThat(substitute.summary().code())
                .isNotEqualTo(invitation.summary().code());
        refused(() -> invitation.accept("Trần Thị Mẫu", NOW), InvitationError.DEAD);
        refused(() -> invitation.giveWayTo(listed("Người khác"), null, "", NOW), InvitationError.DEAD);
    }

    @Test
    void isNotRevokedTwice() {
        invitation.revoke(null, "Chuyên viên", NOW);

        refused(() -> invitation.revoke(null, "Chuyên viên", NOW), InvitationError.DEAD);
    }

    @Test
    @Tag("ATT-12")
    void hasASecretThatIsNotItsCode() {
        assertThat(invitation.secret())
                .hasSize(43)
                .doesNotContain(invitation.summary().code());
        assertThat(listed("Lê Văn Thử").secret()).isNotEqualTo(invitation.secret());
    }

    @Test
    @Tag("ATT-2")
    void onePersonHasOneKeyHoweverHisNameIsTyped() {
        Guest composed = Guest.named("Nguyễn  Thị Mẫu", "Bà", "Chuyên viên");
        Guest decomposed =
                Guest.named(Normalizer.normalize("Nguyễn Thị Mẫu", Normalizer.Form.NFD), null, "chuyên viên ");

        assertThat(composed.key()).isEqualTo(decomposed.key());
        assertThat(composed.key())
                .isNotEqualTo(Guest.named("Nguyễn Thị Mầu", "Bà", "Chuyên viên").key())
                .isNotEqualTo(Guest.named("Nguyễn Thị Mẫu", "Bà", "Kế toán").key());
    }

    private static Invitation listed(String name) {
        return Invitation.list(
                PlanId.next(),
                GroupId.next(),
                Guest.named(name, "Bà", "Chuyên viên"),
                PassCode.draw(new SecureRandom()));
    }

    private static void refused(Runnable action, InvitationError code) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

package vn.tongket.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;

class DoorTest {

    private static final Instant OPENS = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void letsInWhoeverWasInvitedWhateverHeAnswered() {
        Door door = door(null, Set.of());

        assertThat(door.judge(guest(InvitationStatus.ISSUED), OPENS)).isEqualTo(Verdict.ADMITTED);
        assertThat(door.judge(guest(InvitationStatus.ACCEPTED), OPENS)).isEqualTo(Verdict.ADMITTED);
        assertThat(door.judge(guest(InvitationStatus.DECLINED), OPENS)).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void knowsNoCodeThatIsNotIssued() {
        assertThat(door(null, Set.of()).judge(guest(InvitationStatus.LISTED), OPENS))
                .isEqualTo(Verdict.UNKNOWN_CODE);
    }

    @Test
    void refusesDeadInvitations() {
        Door door = door(null, Set.of());

        assertThat(door.judge(guest(InvitationStatus.REVOKED), OPENS)).isEqualTo(Verdict.REVOKED);
        assertThat(door.judge(guest(InvitationStatus.SUBSTITUTED), OPENS)).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void sendsOtherGroupsToTheirDoor() {
        assertThat(door(null, Set.of("other")).judge(guest(InvitationStatus.ISSUED), OPENS))
                .isEqualTo(Verdict.WRONG_DOOR);
        assertThat(door(null, Set.of("other", "group")).judge(guest(InvitationStatus.ISSUED), OPENS))
                .isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void opensAtItsTime() {
        Door door = door(OPENS, Set.of());

        assertThat(door.judge(guest(InvitationStatus.ISSUED), OPENS.minusSeconds(1)))
                .isEqualTo(Verdict.NOT_YET_OPEN);
        assertThat(door.judge(guest(InvitationStatus.ISSUED), OPENS)).isEqualTo(Verdict.ADMITTED);
    }

    private static Door door(Instant opens, Set<String> groups) {
        return new Door(new ConferenceSettings(null, null, null, opens), groups, null, "");
    }

    private static InvitationSummary guest(InvitationStatus status) {
        return new InvitationSummary(
                "id",
                "plan",
                "group",
                "Trần Thị Mẫu",
                null,
                null,
                null,
                null,
                status,
                1,
                "0000000000",
                null,
                null,
                null,
                null,
                null,
                1);
    }
}

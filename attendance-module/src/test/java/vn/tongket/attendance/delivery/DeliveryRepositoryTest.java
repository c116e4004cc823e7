package vn.tongket.attendance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class DeliveryRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();
    private final String group = rows.group(plan, 1);
    private final InvitationId silent = rows.invited(plan, group, "ISSUED", 1);
    private final InvitationId coming = rows.invited(plan, group, "ACCEPTED", 2);
    private final InvitationId waiting = rows.invited(plan, group, "WAITING", 3);

    @Test
    @Tag("ATT-34")
    void onlyWhoDidNotAnswerIsRemindedAndOnceADay() {
        assertThat(remind(TODAY)).isEqualTo(1);
        assertThat(remind(TODAY)).isZero();
        assertThat(remind(TODAY.plusDays(1))).isEqualTo(1);

        assertThat(taken()).extracting(Recipient::kind).containsOnly(DeliveryKind.REMINDER);
        assertThat(taken()).isEmpty();
    }

    @Test
    @Tag("ATT-35")
    void eachGuestIsSentToOnceAndEverySendingHasAHigherSequence() {
        int first = UNIT.inTransaction(
                entityManager -> deliveries(entityManager).queueUnsent(plan, "Trần Thị Mẫu", TODAY, NOW));
        int again = UNIT.inTransaction(
                entityManager -> deliveries(entityManager).queueUnsent(plan, "Trần Thị Mẫu", TODAY, NOW));
        UNIT.run(entityManager -> deliveries(entityManager).queueEnd(plan, silent.value(), TODAY, NOW.plusSeconds(1)));
        UNIT.run(entityManager -> deliveries(entityManager).queueEnd(plan, waiting.value(), TODAY, NOW));

        assertThat(first).isEqualTo(2);
        assertThat(again).isZero();
        List<Recipient> taken = taken();
        assertThat(taken)
                .extracting(recipient -> recipient.guest().id() + " " + recipient.sequence())
                .containsExactlyInAnyOrder(silent.value() + " 0", coming.value() + " 0", silent.value() + " 1");
    }

    @Test
    void tellsHowManyAreStillToBeSentTo() {
        DeliveryState state =
                UNIT.inTransaction(entityManager -> deliveries(entityManager).state(plan));

        assertThat(state).isEqualTo(new DeliveryState(2, 0, 0, 1));
    }

    private int remind(LocalDate day) {
        return UNIT.inTransaction(entityManager -> deliveries(entityManager).queueReminders(plan, "", day, NOW));
    }

    private List<Recipient> taken() {
        return UNIT.inTransaction(entityManager -> {
            DeliveryRepository deliveries = deliveries(entityManager);
            List<Recipient> all = deliveries.take(1_000);
            List<Recipient> taken = all.stream()
                    .filter(recipient -> recipient.guest().planId().equals(plan.value()))
                    .toList();
            taken.forEach(recipient -> deliveries.handedOver(recipient, null, NOW));
            return taken;
        });
    }

    private static DeliveryRepository deliveries(EntityManager entityManager) {
        return TestUnit.repository(DeliveryRepository.class, entityManager);
    }
}

package vn.tongket.attendance.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class HealthRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);

    private final GuestRows rows = new GuestRows(UNIT);
    private final String rule = Ids.next();

    @AfterEach
    void forget() {
        rows.run("delete from attendance.health_declaration");
        rows.run("delete from attendance.health_rule");
    }

    @Test
    @Tag("ATT-75")
    void aRuleHoldsFromItsFirstToItsLastDay() {
        assertThat(put(rule, MAY, JUNE)).isTrue();

        assertThat(on(MAY.minusDays(1))).isFalse();
        assertThat(on(MAY)).isTrue();
        assertThat(on(JUNE)).isTrue();
        assertThat(on(JUNE.plusDays(1))).isFalse();
    }

    @Test
    @Tag("ATT-75")
    void twoRulesNeverHoldOnOneDay() {
        put(rule, MAY, null);

        assertThat(put(Ids.next(), JUNE, null)).isFalse();
        assertThatThrownBy(() -> rows.run(
                        "insert into attendance.health_rule (id, title, questions, source, valid_from, version)"
                                + " values (?, 't', 'q', 's', '2021-06-01', 1)",
                        Ids.next()))
                .hasMessageContaining("health_rule_once");
    }

    @Test
    @Tag("ATT-76")
    void onlyADeclarationWithoutSignsLetsAGuestPass() {
        put(rule, MAY, null);
        PlanId plan = rows.conference();
        String group = rows.group(plan, 1);
        InvitationId well = rows.invited(plan, group, "ACCEPTED", 1);
        InvitationId ill = rows.invited(plan, group, "ACCEPTED", 2);
        InvitationId silent = rows.invited(plan, group, "ACCEPTED", 3);
        declare(well, "00");
        declare(ill, "01");

        assertThat(state(well).passes()).isTrue();
        assertThat(state(ill)).isEqualTo(HealthState.TO_THE_DESK);
        assertThat(state(silent)).isEqualTo(HealthState.MISSING);
        List<UndeclaredGuest> open = records(health -> health.open(plan, rule));
        assertThat(open)
                .extracting(UndeclaredGuest::invitationId)
                .containsExactlyInAnyOrder(ill.value(), silent.value());
    }

    private boolean put(String id, LocalDate from, LocalDate to) {
        return records(health -> health.put(
                id,
                new HealthRuleEntry("Khai báo y tế", List.of("Có sốt, ho?", "Đi qua vùng dịch?"), "VB 1", from, to)));
    }

    private boolean on(LocalDate day) {
        return records(health -> health.inForce(day)).isPresent();
    }

    private void declare(InvitationId guest, String answers) {
        records(health -> {
            health.declare(guest, rule, answers, "Khách", Instant.now());
            return null;
        });
    }

    private HealthState state(InvitationId guest) {
        return records(health -> health.state(rule, guest.value()));
    }

    private static <T> T records(Function<HealthRepository, T> asked) {
        return UNIT.inTransaction(
                entityManager -> asked.apply(TestUnit.repository(HealthRepository.class, entityManager)));
    }
}

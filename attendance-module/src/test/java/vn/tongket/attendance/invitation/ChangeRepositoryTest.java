package vn.tongket.attendance.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class ChangeRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final PlanId plan = PlanId.next();
    private final GroupId members = group(plan, 1);
    private final GroupId press = group(plan, 2);
    private final String member = invited(plan, members, "ISSUED", 1);
    private final String accepted = invited(plan, press, "ACCEPTED", 2);
    private final String onlyListed = invited(plan, members, "LISTED", 3);
    private final String revoked = invited(plan, members, "REVOKED", 4);

    @Test
    @Tag("ATT-13")
    void anotherTimeMeansEveryGuestWhoHasHisInvitationAndNoOther() {
        PlanId other = PlanId.next();
        String elsewhere = invited(other, group(other, 1), "ISSUED", 1);

        int marked =
                UNIT.inTransaction(entityManager -> changes(entityManager).markAll(amended("a"), "Thời gian: …", NOW));

        assertThat(marked).isEqualTo(2);
        assertThat(waiting(plan)).containsExactly(member, accepted);
        assertThat(waiting(other)).isEmpty();
        assertThat(of(onlyListed)).isEmpty();
        assertThat(of(revoked)).isEmpty();
        assertThat(of(elsewhere)).isEmpty();
    }

    @Test
    @Tag("ATT-13")
    void aGroupThatEndsMeansItsOwnGuestsOnly() {
        UNIT.run(entityManager -> {
            changes(entityManager).markGroup(amended("b"), press, "Thành phần: bãi bỏ", NOW);
            changes(entityManager).revoke(press, "Theo Thông báo số 05/TB-UBND");
        });

        assertThat(of(accepted)).extracting(GuestChange::source).containsExactly("Thông báo số 05/TB-UBND");
        assertThat(of(member)).isEmpty();
        assertThat(status(accepted)).isEqualTo("REVOKED");
        assertThat(status(member)).isEqualTo("ISSUED");
    }

    @Test
    @Tag("ATT-13")
    void whoHasSeenTheChangeOrWasSentForAgainWaitsNoMore() {
        UNIT.run(entityManager -> changes(entityManager).markAll(amended("c"), "Địa điểm: …", NOW));

        UNIT.run(entityManager -> changes(entityManager).told(new InvitationId(member), NOW.plusSeconds(60)));
        assertThat(waiting(plan)).containsExactly(accepted);
        UNIT.run(entityManager -> changes(entityManager).toldAll(plan, NOW.plusSeconds(90)));
        assertThat(waiting(plan)).isEmpty();
    }

    @Test
    @Tag("ATT-13")
    void theSameAmendmentIsMarkedOnce() {
        UNIT.run(entityManager -> changes(entityManager).markAll(amended("d"), "Địa điểm: …", NOW));

        int again =
                UNIT.inTransaction(entityManager -> changes(entityManager).markAll(amended("d"), "Địa điểm: …", NOW));

        assertThat(again).isZero();
        assertThat(of(member)).hasSize(1);
    }

    @Test
    void countsWhoHasHisInvitationByGroupAndFindsThePersonsAmongThem() {
        List<Object[]> groups =
                UNIT.inTransaction(entityManager -> changes(entityManager).sentByGroup(plan));
        List<String> persons =
                UNIT.inTransaction(entityManager -> changes(entityManager).persons(plan, Set.of()));
        List<String> ofPress =
                UNIT.inTransaction(entityManager -> changes(entityManager).persons(plan, Set.of(press)));

        assertThat(groups).extracting(group -> group[2]).containsExactly(1L, 1L);
        assertThat(persons).containsExactlyInAnyOrder(member, accepted);
        assertThat(ofPress).containsExactly(accepted);
    }

    private PlanAmended amended(String amendment) {
        PlanChanges changes = new PlanChanges(
                new ValueChange("a", "b"), new ValueChange(null, null), List.of(), List.of(), List.of());
        return new PlanAmended(new AmendmentId(amendment), header(), "Thông báo số 05/TB-UBND", changes);
    }

    private PlanHeader header() {
        return new PlanHeader(
                plan,
                new UnitId("ubnd"),
                null,
                "UBND phường",
                "03/KH-UBND",
                LocalDate.of(2026, 11, 20),
                "Hội nghị",
                PlanStatus.ISSUED,
                null,
                NOW,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> waiting(PlanId plan) {
        return UNIT.inTransaction(entityManager -> changes(entityManager).waiting(plan)).stream()
                .map(InvitationSummary::id)
                .toList();
    }

    private static List<GuestChange> of(String invitation) {
        return UNIT.inTransaction(entityManager -> changes(entityManager).ofGuest(new InvitationId(invitation)));
    }

    private static String status(String invitation) {
        return UNIT.inTransaction(entityManager -> (String) entityManager
                .createNativeQuery("select status from attendance.invitation where id = ?")
                .setParameter(1, invitation)
                .getSingleResult());
    }

    private static ChangeRepository changes(EntityManager entityManager) {
        return TestUnit.repository(ChangeRepository.class, entityManager);
    }

    private static GroupId group(PlanId plan, int line) {
        GroupId id = new GroupId(Ids.next());
        run(
                "insert into attendance.conference (plan_id, issuer_id, title, in_force, last_ordinal, version)"
                        + " values (?, 'unit', 'Hội nghị', true, 0, 1) on conflict do nothing",
                plan.value());
        run(
                "insert into attendance.attendee_group (id, plan_id, line, name, kind, version)"
                        + " values (?, ?, ?, 'Đại biểu', 'PEOPLE', 1)",
                id.value(),
                plan.value(),
                line);
        return id;
    }

    private static String invited(PlanId plan, GroupId group, String status, int ordinal) {
        String id = Ids.next();
        run(
                "insert into attendance.invitation (id, plan_id, group_id, person_id, person_key, full_name, status,"
                        + " ordinal, code, secret, issued_at, sort_key, search_key, version)"
                        + " values (?, ?, ?, ?, ?, 'Trần Thị Mẫu', ?, ?, ?, ?, now(), '', '', 1)",
                id,
                plan.value(),
                group.value(),
                id,
                id,
                status,
                ordinal,
                id.substring(0, 8) + "AB",
                id);
        return id;
    }

    private static void run(String sql, Object... parameters) {
        UNIT.run(entityManager -> {
            var statement = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }
}

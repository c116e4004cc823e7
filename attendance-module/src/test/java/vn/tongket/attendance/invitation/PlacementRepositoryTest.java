package vn.tongket.attendance.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class PlacementRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();
    private final String group = rows.group(plan, 1);
    private final InvitationId first = rows.invited(plan, group, "ISSUED", 1);
    private final InvitationId second = rows.invited(plan, group, "ACCEPTED", 2);
    private final InvitationId third = rows.invited(plan, group, "ISSUED", 3);

    @Test
    void seatsManyAtOnceAndLeavesTheOthersWhereTheySit() {
        UNIT.run(entityManager -> placements(entityManager).seat(plan, Map.of(third, "C1")));

        int changed = UNIT.inTransaction(
                entityManager -> placements(entityManager).seat(plan, Map.of(first, "A1", second, "A2, cạnh lối đi")));

        assertThat(changed).isEqualTo(2);
        assertThat(seatOf(first)).isEqualTo("A1");
        assertThat(seatOf(second)).isEqualTo("A2, cạnh lối đi");
        assertThat(seatOf(third)).isEqualTo("C1");
    }

    @Test
    void takesASeatAndCountsOnlyWhatChanged() {
        Map<InvitationId, String> seats = new HashMap<>();
        seats.put(first, "A1");
        seats.put(second, null);
        UNIT.run(entityManager -> placements(entityManager).seat(plan, Map.of(first, "A1", second, "A2")));

        int changed =
                UNIT.inTransaction(entityManager -> placements(entityManager).seat(plan, seats));

        assertThat(changed).isEqualTo(1);
        assertThat(seatOf(second)).isNull();
    }

    @Test
    void aGuestOfAnotherConferenceIsNotTouched() {
        PlanId other = rows.conference();

        int changed =
                UNIT.inTransaction(entityManager -> placements(entityManager).home(other, Map.of(first, "cua-1")));

        assertThat(changed).isZero();
        assertThat(homes()).isEmpty();
    }

    @Test
    void remembersTheHomeDoorOfEachGuestAndTheStationsAreToldByANewerVersion() {
        long before = version(first);

        UNIT.run(entityManager -> placements(entityManager).home(plan, Map.of(first, "cua-1", third, "cua-2")));

        assertThat(homes()).containsExactlyInAnyOrderEntriesOf(Map.of(first, "cua-1", third, "cua-2"));
        assertThat(version(first)).isGreaterThan(before);
    }

    private Map<InvitationId, String> homes() {
        return UNIT.inTransaction(entityManager -> placements(entityManager).homes(plan));
    }

    private String seatOf(InvitationId id) {
        return (String) rows.value("select seat from attendance.invitation where id = ?", id.value());
    }

    private long version(InvitationId id) {
        return ((Number) rows.value("select version from attendance.invitation where id = ?", id.value())).longValue();
    }

    private static PlacementRepository placements(EntityManager entityManager) {
        return TestUnit.repository(PlacementRepository.class, entityManager);
    }
}

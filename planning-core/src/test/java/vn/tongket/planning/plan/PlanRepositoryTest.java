package vn.tongket.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class PlanRepositoryTest {

    private final TestUnit planning = TestDatabase.unit("planning");
    private final UnitId issuer = unit();
    private final PersonId writer = person();
    private final PlanRights office = as(Role.PLANNER, issuer);

    @Test
    @Tag("PLN-12")
    void givesBackWhatWasWritten() {
        PlanDraft draft = SamplePlans.issuedBy(issuer, "Kế hoạch nguyên vẹn");
        PlanId id = stored(draft);

        PlanDetail read = planning.inTransaction(
                entityManager -> plans(entityManager).get(id, office).detail(office));

        assertThat(read.text()).isEqualTo(draft.text());
        assertThat(read.letterhead()).isEqualTo(draft.letterhead());
        assertThat(read.time()).isEqualTo(draft.time());
        assertThat(read.warnings()).isEqualTo(draft.warnings());
    }

    @Test
    @Tag("PLN-6")
    void replacesEveryListInItsOrderAndCountsTheVersion() {
        PlanId id = stored(SamplePlans.issuedBy(issuer, "Bản đầu"));
        PlanText text = SamplePlans.text("Bản sau");
        PlanText shorter = new PlanText(
                text.type(),
                text.title(),
                List.of("Căn cứ mới", text.legalBases().get(0)),
                text.opening(),
                text.sections().subList(2, 4),
                text.closing(),
                text.venue(),
                List.of("Khách mới"),
                List.of(),
                List.of("Lưu: VT", "UBND phường", "Đảng ủy"),
                text.signer());

        planning.run(entityManager -> plans(entityManager)
                .get(id, office)
                .replace(SamplePlans.issuedBy(issuer, "x").saying(shorter), SamplePlans.NOW));

        PlanDetail read = planning.inTransaction(
                entityManager -> plans(entityManager).get(id, office).detail(office));
        assertThat(read.text()).isEqualTo(shorter);
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void isFoundWithoutAccents() {
        PlanId id = stored(SamplePlans.issuedBy(issuer, "Tổng kết Đợt thi đua"));

        assertThat(titles("tong ket dot", office)).containsExactly("Tổng kết Đợt thi đua");
        assertThat(titles("dai hoi", office)).isEmpty();
        assertThat(id).isNotNull();
    }

    @Test
    @Tag("PLN-10")
    void existsForAnotherUnitOnlyOnceItIsIssuedAndSentToIt() {
        UnitId other = unit();
        PlanRights officer = as(Role.UNIT_OFFICER, other);
        PlanId id = stored(SamplePlans.issuedBy(issuer, "Gửi đơn vị khác"));
        planning.run(entityManager -> plans(entityManager).show(id, Set.of(other)));

        assertThatThrownBy(
                        () -> planning.run(entityManager -> plans(entityManager).get(id, officer)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("NOT_FOUND");

        planning.run(entityManager -> issue(plans(entityManager).get(id, office)));
        assertThat(titles(null, officer)).containsExactly("Gửi đơn vị khác");
        assertThat(titles(null, as(Role.UNIT_OFFICER, unit()))).isEmpty();
        List<PlanHeader> inForce =
                planning.inTransaction(entityManager -> plans(entityManager).inForce(officer));
        assertThat(inForce).extracting(PlanHeader::number).containsExactly("05/KH-UBBC");
    }

    @Test
    @Tag("PLN-8")
    void keepsItsHistoryTheLatestFirst() {
        PlanId id = stored(SamplePlans.issuedBy(issuer, "Có lịch sử"));
        Caller caller = caller(Role.PLANNER, issuer);
        planning.run(entityManager -> {
            PlanRepository plans = plans(entityManager);
            plans.add(new PlanEvent(id, SamplePlans.NOW, caller, PlanAction.DRAFT, null));
            plans.add(new PlanEvent(id, SamplePlans.NOW.plusSeconds(60), caller, PlanAction.SUBMIT, "Kính trình"));
        });

        List<PlanEventSummary> history =
                planning.inTransaction(entityManager -> plans(entityManager).history(id));

        assertThat(history).extracting(PlanEventSummary::action).containsExactly(PlanAction.SUBMIT, PlanAction.DRAFT);
        assertThat(history.get(0).comment()).isEqualTo("Kính trình");
    }

    private void issue(Plan plan) {
        plan.submit(writer, SamplePlans.NOW);
        plan.approve(SamplePlans.LEADER, SamplePlans.NOW);
        plan.issue("05/KH-UBBC", LocalDate.of(2026, 6, 8), SamplePlans.NOW);
    }

    private PlanId stored(PlanDraft draft) {
        return planning.inTransaction(entityManager -> {
            Plan plan = Plan.draft(draft, null, writer, SamplePlans.NOW);
            plans(entityManager).add(plan);
            return plan.id();
        });
    }

    private List<String> titles(String query, PlanRights rights) {
        Page<PlanSummary> found = planning.inTransaction(entityManager -> plans(entityManager)
                .list(new PageRequest(query, 0, 50, "title"), EnumSet.allOf(PlanStatus.class), rights));
        assertThat(found.total()).isEqualTo(found.items().size());
        return found.items().stream().map(PlanSummary::title).toList();
    }

    private PlanRights as(Role role, UnitId unit) {
        return new PlanRights(caller(role, unit));
    }

    private Caller caller(Role role, UnitId unit) {
        Map<Role, Set<UnitId>> units = Map.of(role, Set.of(unit));
        return new Caller(new AccountId("a"), writer, "ai-do", "Ai Đó", units, units);
    }

    private UnitId unit() {
        UnitId id = UnitId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.unit(id, code, name, short_name, symbol, kind, level,"
                        + " valid_from, search_key, version)"
                        + " values (?, ?, 'Ủy ban bầu cử', 'UBBC', 'UBBC', 'OTHER', 'COMMUNE', '2020-01-01', '', 1)")
                .setParameter(1, id.value())
                .setParameter(2, id.value())
                .executeUpdate());
        return id;
    }

    private PersonId person() {
        PersonId id = new PersonId(Ids.next());
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.person(id, full_name, sort_key, search_key, version)"
                        + " values (?, 'Người soạn', 'a', 'a', 1)")
                .setParameter(1, id.value())
                .executeUpdate());
        return id;
    }

    private static PlanRepository plans(EntityManager entityManager) {
        return TestUnit.repository(PlanRepository.class, entityManager);
    }
}

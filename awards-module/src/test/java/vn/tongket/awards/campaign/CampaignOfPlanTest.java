package vn.tongket.awards.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class CampaignOfPlanTest {

    private final TestUnit awards = TestDatabase.unit("awards");
    private final PlanId plan = PlanId.next();

    @Test
    @Tag("AWD-19")
    void anAmendedPlanTouchesItsOwnOpenCampaignsOnly() {
        campaign("Của kế hoạch này", plan, null);
        campaign("Đã kết thúc", plan, LocalDate.of(2026, 6, 20));
        campaign("Của kế hoạch khác", PlanId.next(), null);

        List<String> touched = awards.inTransaction(
                entityManager -> TestUnit.repository(CampaignRepository.class, entityManager).openFor(plan).stream()
                        .map(Campaign::title)
                        .toList());

        assertThat(touched).containsExactly("Của kế hoạch này");
    }

    private void campaign(String title, PlanId of, LocalDate closed) {
        awards.run(entityManager -> entityManager
                .createNativeQuery("insert into awards.campaign (id, title, plan_id, legal_basis, opens_on, closes_on,"
                        + " closed_on, proposing_unit_id, proposing_unit_name, deciding_unit_id, deciding_unit_name,"
                        + " deciding_level, search_key, version) values (?, ?, ?, '', '2026-06-01', '2026-06-30',"
                        + " cast(? as date), 'ubbc', 'Ủy ban bầu cử', 'ubnd', 'Ủy ban nhân dân', 'COMMUNE', '', 1)")
                .setParameter(1, CampaignId.next().value())
                .setParameter(2, title)
                .setParameter(3, of.value())
                .setParameter(4, closed == null ? null : closed.toString())
                .executeUpdate());
    }
}

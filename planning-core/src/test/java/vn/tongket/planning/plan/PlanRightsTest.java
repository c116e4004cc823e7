package vn.tongket.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;

@Tag("PLN-10")
class PlanRightsTest {

    private static final PersonId SOMEBODY = new PersonId("ai-do");

    @Test
    void plannerWritesAndSubmitsButDecidesNothing() {
        PlanRights planner = as(Role.PLANNER, SOMEBODY);

        assertThat(planner.actionsOn(Plan.draft(SamplePlans.draft(), null, SamplePlans.WRITER, SamplePlans.NOW)))
                .containsExactlyInAnyOrder(PlanAction.CHANGE, PlanAction.SUBMIT);
        assertThat(planner.actionsOn(SamplePlans.submitted())).isEmpty();
        assertThat(planner.actionsOn(SamplePlans.issued()))
                .containsExactlyInAnyOrder(PlanAction.COMPLETE, PlanAction.FIX_TIME, PlanAction.AMEND);
    }

    @Test
    void leaderApprovesOrReturns() {
        assertThat(as(Role.LEADER, SOMEBODY).actionsOn(SamplePlans.submitted()))
                .containsExactlyInAnyOrder(PlanAction.APPROVE, PlanAction.RETURN);
    }

    @Test
    @Tag("PLN-3")
    void leaderWhoSubmittedItselfIsNotOfferedApproval() {
        assertThat(as(Role.LEADER, SamplePlans.WRITER).actionsOn(SamplePlans.submitted()))
                .containsExactly(PlanAction.RETURN);
    }

    @Test
    void clerkIssuesButCannotChangeTheText() {
        Plan approved = SamplePlans.submitted();
        approved.approve(SamplePlans.LEADER, SamplePlans.NOW);

        assertThat(as(Role.CLERK, SOMEBODY).actionsOn(approved))
                .containsExactlyInAnyOrder(PlanAction.ISSUE, PlanAction.RETURN);
        assertThat(as(Role.CLERK, SOMEBODY)
                        .actionsOn(Plan.draft(SamplePlans.draft(), null, SamplePlans.WRITER, SamplePlans.NOW)))
                .isEmpty();
    }

    @Test
    void auditorOnlyReads() {
        PlanRights auditor = as(Role.AUDITOR, SOMEBODY);

        assertThat(auditor.officeUnits()).contains(SamplePlans.ISSUER.value());
        assertThat(auditor.actionsOn(SamplePlans.issued())).isEmpty();
    }

    private static PlanRights as(Role role, PersonId person) {
        return new PlanRights(new Caller(
                new AccountId("tai-khoan"),
                person,
                "ai-do",
                "Ai Đó",
                Map.of(role, Set.of(SamplePlans.ISSUER)),
                Map.of(role, Set.of(SamplePlans.ISSUER))));
    }
}

package vn.tongket.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Runs a piece of a container test in a role; each use case inside has its own transaction. */
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public abstract class Acting {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public <T> T call(Callable<T> body) throws Exception {
        return body.call();
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public void run(Runnable body) {
        body.run();
    }

    /** Acts as the account {@code it-unit-officer}. */
    @Stateless
    @RunAs("unit-officer")
    public static class AsUnitOfficer extends Acting {}

    /** Acts as the account {@code it-department-head}. */
    @Stateless
    @RunAs("department-head")
    public static class AsDepartmentHead extends Acting {}

    /** Acts as the account {@code it-planner}. */
    @Stateless
    @RunAs("planner")
    public static class AsPlanner extends Acting {}

    /** Acts as the account {@code it-clerk}. */
    @Stateless
    @RunAs("clerk")
    public static class AsClerk extends Acting {}

    /** Acts as the account {@code it-leader}. */
    @Stateless
    @RunAs("leader")
    public static class AsLeader extends Acting {}

    /** Acts as the account {@code it-council-member}. */
    @Stateless
    @RunAs("council-member")
    public static class AsCouncilMember extends Acting {}

    /** Acts as the account {@code it-usher}. */
    @Stateless
    @RunAs("usher")
    public static class AsUsher extends Acting {}

    /** Acts as the account {@code it-auditor}. */
    @Stateless
    @RunAs("auditor")
    public static class AsAuditor extends Acting {}

    /** Acts as the account {@code it-administrator}. */
    @Stateless
    @RunAs("administrator")
    public static class AsAdministrator extends Acting {}
}

package vn.tongket.attendance.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanDirectory;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;

/** Decides who sees a conference and who admits at it (quyền truy cập hội nghị), ATT-10. */
@ApplicationScoped
class ConferenceAccess {

    @Inject
    private ConferenceRepository conferences;

    @Inject
    private CallerService callers;

    @Inject
    private PlanDirectory plans;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The conference; a plan that never was in force has none, and says so to whoever sees the plan. */
    ConferenceInfo known(PlanId plan) {
        return conferences.find(plan).map(Conference::info).orElseThrow(() -> {
            PlanHeader header = plans.header(plan);
            return new BusinessException(ConferenceError.PLAN_NOT_IN_FORCE, header.title());
        });
    }

    ConferenceInfo requireAny(PlanId plan, Role... roles) {
        ConferenceInfo conference = known(plan);
        Caller caller = callers.caller();
        if (caller.mayAny(conference.issuer(), roles)) {
            return conference;
        }
        if (sees(caller, conference)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        throw new BusinessException(ConferenceError.NOT_FOUND, plan);
    }

    ConferenceInfo admitting(PlanId plan) {
        ConferenceInfo conference = known(plan);
        Caller caller = callers.caller();
        if (caller.may(Role.PLANNER, conference.issuer()) || onDuty(caller, plan)) {
            return conference;
        }
        throw new BusinessException(sees(caller, conference) ? KernelError.FORBIDDEN : ConferenceError.NOT_FOUND, plan);
    }

    ConferenceInfo followed(PlanId plan) {
        ConferenceInfo conference = known(plan);
        Caller caller = callers.caller();
        if (sees(caller, conference) || onDuty(caller, plan)) {
            return conference;
        }
        throw new BusinessException(ConferenceError.NOT_FOUND, plan);
    }

    List<ConferenceInfo> visible(Stream<ConferenceInfo> all) {
        Caller caller = callers.caller();
        return all.filter(conference -> sees(caller, conference) || onDuty(caller, conference.planId()))
                .toList();
    }

    private static boolean sees(Caller caller, ConferenceInfo conference) {
        return caller.mayAny(conference.issuer(), Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    private boolean onDuty(Caller caller, PlanId plan) {
        return caller.holds(Role.USHER) && conferences.onDuty(plan, caller.username(), LocalDate.now(clock));
    }
}

package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.appraisal.Opinion;
import vn.tongket.awards.appraisal.OpinionService;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionSummary;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;

/** Sessions of the council and opinions that wait for somebody (phiên họp Hội đồng, yêu cầu cho ý kiến). */
@ApplicationScoped
class CouncilWork implements WorkSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private CouncilService council;

    @Inject
    private OpinionService opinions;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        return Stream.concat(sessions(caller), asked(caller)).limit(MOST).toList();
    }

    private Stream<WorkItem> sessions(Caller caller) {
        return caller.holds(Role.COUNCIL_MEMBER)
                ? council.mine().stream().filter(one -> !one.state().isOver()).map(CouncilWork::item)
                : Stream.empty();
    }

    private Stream<WorkItem> asked(Caller caller) {
        return caller.holdsAny(Role.DEPARTMENT_HEAD, Role.UNIT_OFFICER)
                ? opinions.askedOfMine().stream().filter(one -> !one.answered()).map(CouncilWork::item)
                : Stream.empty();
    }

    private static WorkItem item(SessionSummary session) {
        String link = "/awards/ballot?id=" + session.id();
        return new WorkItem("councilText", "work.session", DAY.format(session.heldOn()), null, link, null, false);
    }

    private static WorkItem item(Opinion opinion) {
        return new WorkItem(
                "appraisalText",
                "work.opinion",
                opinion.nominee(),
                opinion.nominatingUnit(),
                "/awards/opinions",
                opinion.dueOn(),
                opinion.lateOn(LocalDate.now()));
    }
}

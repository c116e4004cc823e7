package vn.tongket.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanDirectory;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code home.xhtml}. */
@Named
@RequestScoped
public class HomeBacking {

    private static final Comparator<WorkItem> NEXT_FIRST =
            Comparator.comparing(WorkItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private Instance<WorkSource> sources;

    @Inject
    private PlanDirectory plans;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private List<WorkItem> items;
    private Optional<PlanHeader> nextConference;

    @PostConstruct
    void load() {
        Caller caller = currentUser.caller();
        items = sources.stream()
                .flatMap(source -> source.waitingFor(caller).stream())
                .toList();
        nextConference = seesPlans(caller) ? next() : Optional.empty();
    }

    public List<WorkItem> getLate() {
        return items.stream().filter(WorkItem::late).sorted(NEXT_FIRST).toList();
    }

    /** What is not late, by kind. */
    public List<WorkGroup> getGroups() {
        Map<String, List<WorkItem>> byKind = items.stream()
                .filter(item -> !item.late())
                .sorted(NEXT_FIRST)
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new WorkGroup(kind.getKey(), kind.getValue()))
                .toList();
    }

    public String kind(WorkItem item) {
        return messages.text(item.bundle(), item.kind());
    }

    public LocalDate getToday() {
        return LocalDate.now(VietnameseFormat.OFFICE);
    }

    public int getWaiting() {
        return items.size();
    }

    public PlanHeader getNextConference() {
        return nextConference.orElse(null);
    }

    private Optional<PlanHeader> next() {
        Instant now = Instant.now();
        List<PlanHeader> ahead = plans.inForce().stream()
                .filter(plan -> plan.status() == PlanStatus.ISSUED)
                .filter(plan -> plan.startsAt() == null || plan.startsAt().isAfter(now))
                .toList();
        return ahead.stream()
                .filter(plan -> plan.startsAt() != null)
                .findFirst()
                .or(() -> ahead.stream().findFirst());
    }

    private static boolean seesPlans(Caller caller) {
        return caller.holdsAny(
                Role.PLANNER,
                Role.LEADER,
                Role.CLERK,
                Role.AUDITOR,
                Role.UNIT_OFFICER,
                Role.DEPARTMENT_HEAD,
                Role.USHER);
    }
}

package vn.tongket.planning.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.revision.DraftJson;

/** Beginning plans from templates and former plans (soạn từ mẫu, sao chép). Each public method is one transaction. */
@Stateless
@RolesAllowed("planner")
public class TemplateService {

    @Inject
    private TemplateRepository templates;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Those of the caller's offices, then the shipped ones (REV-11). */
    public List<TemplateSummary> list() {
        Set<String> units = callers.caller().unitsReachedAs(Role.PLANNER).stream()
                .map(UnitId::value)
                .collect(Collectors.toSet());
        return Stream.concat(
                        templates.list(units).stream(),
                        Arrays.stream(ShippedTemplate.values()).map(ShippedTemplate::summary))
                .toList();
    }

    /** REV-10 Keeps the plan as a template of its office. */
    public TemplateId keep(@NotNull PlanId id, @NotBlank @Size(max = 200) String name) {
        PlanDetail plan = plans.get(id);
        Caller caller = requirePlannerOf(plan.issuer());
        if (templates.nameTaken(plan.issuer().value(), name.strip())) {
            throw new BusinessException(TemplateError.NAME_TAKEN, name.strip());
        }
        PlanTemplate template = new PlanTemplate(name, DraftJson.draftOf(plan), caller, clock.instant());
        templates.add(template);
        return template.id();
    }

    public void remove(@NotNull TemplateId id) {
        templates.remove(own(id));
    }

    public PlanDetail begin(@NotNull TemplateId id) {
        return plans.draft(
                ShippedTemplate.find(id.value()).map(ShippedTemplate::draft).orElseGet(() -> own(id).draft()));
    }

    /** REV-12 A new draft for that year from a former plan. */
    public PlanDetail copy(@NotNull PlanId id, @Min(2000) @Max(2200) int year) {
        PlanDetail plan = plans.get(id);
        NamedPeople people = new NamedPeople(new PeopleToday(directory, plan.issuer(), LocalDate.now(clock)));
        YearShift years = new YearShift(yearOf(plan), year);
        return plans.draft(new CopiedPlan(DraftJson.draftOf(plan), plan.number(), years, people).draft());
    }

    /** The year in which the former plan was carried out, as far as it tells. */
    private int yearOf(PlanDetail plan) {
        if (plan.time().startsAt() != null) {
            return plan.time().startsAt().atZone(clock.getZone()).getYear();
        }
        LocalDate date = plan.issueDate() == null ? plan.letterhead().date() : plan.issueDate();
        return date == null ? LocalDate.now(clock).getYear() : date.getYear();
    }

    private PlanTemplate own(TemplateId id) {
        PlanTemplate template =
                templates.find(id.value()).orElseThrow(() -> new BusinessException(TemplateError.NOT_FOUND));
        requirePlannerOf(template.unit());
        return template;
    }

    private Caller requirePlannerOf(UnitId unit) {
        Caller caller = callers.caller();
        if (!caller.may(Role.PLANNER, unit)) {
            throw new BusinessException(TemplateError.NOT_FOUND);
        }
        return caller;
    }
}

package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** What units do with a task beside reporting (phân công, phối hợp). Each public method is one transaction. */
@Stateless
@RolesAllowed({"unit-officer", "department-head"})
public class TaskUnitService {

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private DirectoryService directory;

    /** Who may be put in charge: the members of the lead unit and of those below it, highest position first. */
    public List<Member> candidates(@NotNull TaskId id) {
        TaskDesk.Step step = desk.begin(id);
        step.rights().require(TaskAction.NAME_PERSON);
        return members(step.task().unit());
    }

    /**
     * TSK-8 Names the person in charge.
     *
     * @param person null when nobody in particular is in charge any more
     */
    public TaskSummary nameInCharge(@NotNull TaskId id, PersonId person, Long seen) {
        TaskDesk.Step step = desk.begin(id, TaskAction.NAME_PERSON, seen);
        TaskError.require(
                person == null
                        || members(step.task().unit()).stream()
                                .anyMatch(member -> member.personId().equals(person.value())),
                TaskError.NOT_A_MEMBER);
        step.task().nameInCharge(person);
        return desk.end(step);
    }

    /** TSK-7 A coordinating unit tells what it has done for the task. */
    public TaskSummary contribute(@NotNull TaskId id, @NotBlank @Size(max = 4_000) String words) {
        TaskDesk.Step step = desk.begin(id, TaskAction.CONTRIBUTE, null);
        TaskError.require(!step.task().status().closed(), TaskError.CLOSED);
        Set<UnitId> own = step.rights().ownCoordinators();
        history.add(new TaskContribution(
                id, own.iterator().next(), words, step.caller().person(), step.at()));
        return desk.end(step);
    }

    private List<Member> members(UnitId unit) {
        List<UnitId> below = new ArrayList<>(List.of(unit));
        List<UnitSummary> units = directory.units(desk.today());
        for (int i = 0; i < below.size(); i++) {
            String parent = below.get(i).value();
            units.stream()
                    .filter(other -> parent.equals(other.parentId()))
                    .map(UnitSummary::unitId)
                    .forEach(below::add);
        }
        return directory.members(below, desk.today());
    }
}

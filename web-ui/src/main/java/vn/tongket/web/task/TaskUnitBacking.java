package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.task.TaskUnitService;

/** Backs the person in charge and the contributions on {@code plan/task.xhtml}. */
@Named
@ViewScoped
public class TaskUnitBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskUnitService units;

    @Inject
    private TaskBacking task;

    private List<Member> candidates;
    private String person;
    private String contribution;

    public List<Member> getCandidates() {
        if (candidates == null) {
            candidates = units.candidates(task.taskId());
            person = task.getDetail().task().inCharge();
        }
        return candidates;
    }

    public void nameInCharge() {
        units.nameInCharge(
                task.taskId(), person == null || person.isBlank() ? null : new PersonId(person), task.version());
        task.done("task.person-named");
    }

    public void contribute() {
        units.contribute(task.taskId(), contribution);
        contribution = null;
        task.done("task.contributed");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }
}

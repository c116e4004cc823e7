package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.TaskOfficeService;
import vn.tongket.planning.task.TaskService;

/** Backs what the plan's office settles on {@code plan/task.xhtml}: units, deadline, product. */
@Named
@ViewScoped
public class TaskOfficeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskOfficeService office;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskBacking task;

    private List<String> leads = List.of();
    private List<String> coordinators = List.of();
    private LocalDate deadline;
    private String reason;
    private String product;

    public void assign() {
        tasks.assign(task.taskId(), units(leads), task.version());
        leads = List.of();
        task.done("task.given");
    }

    public void coordinate() {
        office.coordinate(task.taskId(), units(coordinators), task.version());
        coordinators = List.of();
        task.done("task.coordinated");
    }

    public void setTheDeadline() {
        office.setDeadline(task.taskId(), deadline, reason, task.version());
        deadline = null;
        reason = null;
        task.done("task.deadline-set");
    }

    public void expect() {
        office.expect(task.taskId(), product, task.version());
        task.done("task.product-set");
    }

    private static List<UnitId> units(List<String> ids) {
        return ids.stream().map(UnitId::new).toList();
    }

    public List<String> getLeads() {
        return leads;
    }

    public void setLeads(List<String> leads) {
        this.leads = leads;
    }

    public List<String> getCoordinators() {
        return coordinators;
    }

    public void setCoordinators(List<String> coordinators) {
        this.coordinators = coordinators;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProduct() {
        return product == null ? task.getDetail().task().product() : product;
    }

    public void setProduct(String product) {
        this.product = product == null ? "" : product;
    }
}

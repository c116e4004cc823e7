package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.task.TaskExtensionService;
import vn.tongket.planning.task.history.ExtensionLine;
import vn.tongket.planning.task.history.ExtensionState;

/** Backs the requests for more time on {@code plan/task.xhtml}. */
@Named
@ViewScoped
public class TaskExtensionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskExtensionService extensions;

    @Inject
    private TaskBacking task;

    private LocalDate wanted;
    private String reason;
    private LocalDate until;
    private String comment;

    public void ask() {
        extensions.ask(task.taskId(), wanted, reason);
        wanted = null;
        reason = null;
        task.done("task.extension.asked");
    }

    public void grant(ExtensionLine extension) {
        extensions.grant(extension.id(), until, comment, extension.version());
        decided("task.extension.granted");
    }

    public void refuse(ExtensionLine extension) {
        extensions.refuse(extension.id(), comment == null ? "" : comment, extension.version());
        decided("task.extension.refused");
    }

    private void decided(String said) {
        until = null;
        comment = null;
        task.done(said);
    }

    /** Null when none waits. */
    public ExtensionLine getOpen() {
        return task.getDetail().extensions().stream()
                .filter(extension -> extension.state() == ExtensionState.OPEN)
                .findFirst()
                .orElse(null);
    }

    public LocalDate getWanted() {
        return wanted;
    }

    public void setWanted(LocalDate wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}

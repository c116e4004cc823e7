package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.attachment.AttachmentOwner;

/** The evidence of a task (tệp minh chứng): read by who sees the task, added by the units that work on it. */
@Stateless
@LocalBean
@Local(AttachmentOwner.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class TaskFiles implements AttachmentOwner {

    @Inject
    private TaskDesk desk;

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public void requireReadable(String ownerId) {
        desk.begin(new TaskId(ownerId));
    }

    @Override
    public void requireChangeable(String ownerId) {
        TaskDesk.Step step = desk.begin(new TaskId(ownerId));
        TaskError.require(!step.task().status().closed(), TaskError.CLOSED);
        if (step.rights().actions().stream()
                .noneMatch(action -> action == TaskAction.REPORT || action == TaskAction.CONTRIBUTE)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}

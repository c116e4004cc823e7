package vn.tongket.attendance.bulk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tongket.attendance.bulk.sheet.SheetFile;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanId;

/** Starts the work on a file of guests (nhận tệp, bắt đầu nhập); the work itself goes on behind the caller's back. */
@Stateless
@RolesAllowed("planner")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    private static final Logger LOG = Logger.getLogger(BulkService.class.getName());

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportWorker worker;

    @Inject
    private ImportService imports;

    @Inject
    private GroupService groups;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    /** Takes the file and begins to read it; refuses at once what cannot be read at all (ATT-26). */
    public ImportId upload(
            @NotNull PlanId plan, @NotNull GroupId id, @NotBlank String fileName, @NotNull InputStream content) {
        conferences.planned(plan);
        GroupSummary group = groups.facts(id);
        if (!group.planId().equals(plan)) {
            throw new BusinessException(InvitationError.GROUP_OF_OTHER_PLAN, group.name());
        }
        try {
            SheetFile file = SheetFile.take(content);
            String name = fileName.length() > 300 ? fileName.substring(fileName.length() - 300) : fileName;
            ImportId opened = desk.open(group, name, callers.caller().fullName());
            start(opened, () -> read(opened, file));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to write the guests to the list (ATT-27). */
    public void write(@NotNull ImportId id) {
        imports.requireWritable(id);
        String by = callers.caller().fullName();
        desk.begin(id);
        start(id, () -> work(id, () -> worker.write(id, by)));
    }

    private void start(ImportId id, Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException e) {
            desk.giveBack(id);
            throw new BusinessException(ImportError.BUSY);
        }
    }

    private void read(ImportId id, SheetFile file) {
        try {
            work(id, () -> worker.read(id, file));
        } finally {
            try {
                file.discard();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "an uploaded file stays behind", e);
            }
        }
    }

    /** A refusal is noted, so that whoever waits learns of it; what broke is logged as well. */
    private void work(ImportId id, Runnable work) {
        try {
            work.run();
        } catch (BusinessException refused) {
            desk.fail(id, ImportFailure.written(refused));
        } catch (EJBException | OutOfMemoryError broken) {
            LOG.log(Level.SEVERE, "import " + id, broken);
            desk.giveBack(id);
        }
    }
}

package vn.tongket.planning.signing.desk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.signing.pades.Examination;
import vn.tongket.planning.signing.pades.SignatureError;
import vn.tongket.planning.signing.pades.SignatureExaminer;
import vn.tongket.planning.signing.pades.TrustAnchors;
import vn.tongket.planning.signing.record.TrustService;

/** Examines signed files that come in (kiểm tra tệp đã ký): few at a time and none for long. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "administrator"})
public class ExaminationService {

    private static final int PATIENCE_SECONDS = 40;
    private static final Semaphore DESKS = new Semaphore(2, true);

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private TrustService trust;

    @Inject
    private KeyChest keys;

    public Examination examine(@NotNull byte[] file) {
        TrustAnchors anchors = trust.anchors();
        boolean asking = keys.policy().asks();
        try {
            if (!DESKS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException(SignatureError.EXAMINATION_TOO_LONG);
            }
            return answer(begun(file, anchors, asking));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessException(SignatureError.EXAMINATION_TOO_LONG);
        }
    }

    /** The desk is free again when the work has ended, not when somebody has stopped waiting for it. */
    private Future<Examination> begun(byte[] file, TrustAnchors anchors, boolean asking) {
        try {
            return workers.submit(() -> {
                try {
                    return new SignatureExaminer(anchors, Instant.now(), asking).examine(file);
                } finally {
                    DESKS.release();
                }
            });
        } catch (RejectedExecutionException e) {
            DESKS.release();
            throw new BusinessException(SignatureError.EXAMINATION_TOO_LONG);
        }
    }

    private static Examination answer(Future<Examination> work) throws InterruptedException {
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new BusinessException(SignatureError.EXAMINATION_TOO_LONG);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BusinessException refused
                    ? refused
                    : new BusinessException(SignatureError.FILE_DAMAGED);
        }
    }
}

package vn.tongket.attendance.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.statistics.StatisticsError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Prints certificates of attendance (in giấy chứng nhận tham dự), ATT-65. */
@Stateless
@RolesAllowed("planner")
public class AttendanceCertificateService {

    @Inject
    private CertifiedRepository guests;

    @Inject
    private ConferenceService conferences;

    @Inject
    private DocumentRenderer renderer;

    /** @param invitationId one guest; null for everybody who came, in one file */
    public byte[] pdf(@NotNull PlanId plan, String invitationId) {
        ConferenceInfo conference = conferences.planned(plan);
        List<CertifiedGuest> came = guests.came(plan).stream()
                .filter(guest -> invitationId == null || guest.invitationId().equals(invitationId))
                .toList();
        if (came.isEmpty()) {
            throw new BusinessException(StatisticsError.NOBODY_CAME);
        }
        AttendanceCertificate certificate = new AttendanceCertificate(conference);
        return renderer.pdf(came.stream().map(certificate::of).toList());
    }
}

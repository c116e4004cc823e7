package vn.tongket.attendance.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.tongket.attendance.checkin.Conflict;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.audit.AuditLog;

/** Tells the audit log what a named person decided at a door, and where records did not fit (ATT-70). */
@ApplicationScoped
class DeedWitness {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.attendance.Messages", Locale.forLanguageTag("vi"));

    @Inject
    private AuditLog audit;

    @Inject
    private ConferenceService conferences;

    @Inject
    private InvitationDirectory invitations;

    void tell(Sender sender, Deed deed, String invitation, Conflict conflict) {
        if (conflict == null && !deed.decided()) {
            return;
        }
        String actor = deed.by() == null ? sender.usher() : deed.by();
        String action = conflict == null ? "door." + deed.kind() : "door.conflict";
        audit.record(
                actor, action, conferences.facts(sender.plan()).title(), facts(sender, deed, invitation, conflict));
    }

    private Map<String, String> facts(Sender sender, Deed deed, String invitation, Conflict conflict) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Khách",
                invitation == null
                        ? null
                        : invitations
                                .find(invitation)
                                .map(InvitationSummary::calledName)
                                .orElse(null));
        facts.put("Cửa", sender.station());
        facts.put("Lúc", sender.moment(deed).toString());
        facts.put("Mạng", Boolean.TRUE.equals(deed.offline()) ? "mất mạng" : "có mạng");
        facts.put("Lý do", deed.reason());
        facts.put("Điểm lệch", conflict == null ? null : TEXTS.getString("Conflict." + conflict));
        facts.put("Thiết bị, số thứ tự", sender.device() + " / " + deed.seq());
        return facts;
    }
}

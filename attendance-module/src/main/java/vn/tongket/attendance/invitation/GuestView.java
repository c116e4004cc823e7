package vn.tongket.attendance.invitation;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;

/**
 * What a guest sees of his own invitation (giấy mời của khách).
 *
 * @param inviter name of the body that invites
 * @param pass the signed pass for the QR code; null when the invitation is dead
 * @param changes what amendments of the plan changed for him, the latest first
 */
public record GuestView(
        InvitationSummary invitation, ConferenceInfo conference, String inviter, String pass, List<GuestChange> changes)
        implements Serializable {}

package vn.tongket.attendance.invitation;

import java.io.Serializable;
import vn.tongket.attendance.conference.ConferenceInfo;

/**
 * What a guest sees of his own invitation (giấy mời của khách).
 *
 * @param inviter name of the body that invites
 * @param pass the signed pass for the QR code; null when the invitation is dead
 */
public record GuestView(InvitationSummary invitation, ConferenceInfo conference, String inviter, String pass)
        implements Serializable {}

package vn.tongket.attendance.invitation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;

/**
 * What a guest sees of his own invitation (giấy mời của khách).
 *
 * @param inviter name of the body that invites
 * @param pass the signed pass for the QR code; null when the invitation is dead
 * @param changes what amendments of the plan changed for him, the latest first
 * @param programme the course of the day, a line each
 * @param replyBy the day until which his answer is asked for; null for none
 * @param answersOpen whether he may still say that he comes, or who comes instead (ATT-81)
 */
public record GuestView(
        InvitationSummary invitation,
        ConferenceInfo conference,
        String inviter,
        String pass,
        List<GuestChange> changes,
        List<String> programme,
        LocalDate replyBy,
        boolean answersOpen)
        implements Serializable {}

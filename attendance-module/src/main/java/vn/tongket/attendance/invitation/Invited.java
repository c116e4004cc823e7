package vn.tongket.attendance.invitation;

import java.io.Serializable;
import java.util.List;

/** What inviting people led to (kết quả mời): how many are new, and the invitation of each of them. */
public record Invited(int created, List<InvitationSummary> items) implements Serializable {}

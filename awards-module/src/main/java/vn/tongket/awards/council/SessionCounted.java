package vn.tongket.awards.council;

import java.io.Serializable;
import vn.tongket.awards.council.ballot.SessionId;

/** A session was counted (đã kiểm phiếu). */
public record SessionCounted(SessionId session) implements Serializable {}

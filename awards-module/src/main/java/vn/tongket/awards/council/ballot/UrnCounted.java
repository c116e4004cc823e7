package vn.tongket.awards.council.ballot;

import java.io.Serializable;

/** The urn of a session was opened and is empty (đã mở hòm phiếu). */
public record UrnCounted(SessionId session) implements Serializable {}

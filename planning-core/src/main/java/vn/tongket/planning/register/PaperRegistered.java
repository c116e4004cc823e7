package vn.tongket.planning.register;

import java.io.Serializable;
import java.util.List;

/** A paper got its number and its line in the register (văn bản đã được đăng ký). */
public record PaperRegistered(OutgoingEntrySummary entry, List<String> recipients) implements Serializable {}

package vn.tongket.planning.mail;

import java.io.Serializable;
import java.util.List;

/** A mail with its text and the names of its files, for the administrator (nội dung thư). */
public record MailContents(MailSummary mail, String text, List<String> files) implements Serializable {}

package vn.tongket.awards.dossier;

import java.io.Serializable;
import vn.tongket.planning.attachment.AttachmentSummary;

/** A file of a dossier with what it is (tài liệu minh chứng). @param kind null as long as nobody has said it */
public record EvidenceFile(AttachmentSummary file, EvidenceKind kind) implements Serializable {}

package vn.tongket.web.awards.unit;

import vn.tongket.awards.dossier.EvidenceFile;
import vn.tongket.awards.dossier.EvidenceKind;
import vn.tongket.planning.attachment.AttachmentSummary;

/** A file of a dossier as its writer sorts it (một tệp minh chứng đang phân loại). */
public class EvidenceRow {

    private final AttachmentSummary file;
    private EvidenceKind kind;

    EvidenceRow(EvidenceFile one) {
        this.file = one.file();
        this.kind = one.kind();
    }

    public AttachmentSummary getFile() {
        return file;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }
}

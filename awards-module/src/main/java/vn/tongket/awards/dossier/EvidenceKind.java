package vn.tongket.awards.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.awards.form.DossierItem;

/** What a file of a dossier is (loại tài liệu minh chứng), AWD-103. */
public enum EvidenceKind {
    MINUTES,
    REPORT,
    /** Certificate or decision of an earlier title. */
    EARLIER_TITLE,
    INITIATIVE,
    CONFIRMATION,
    PICTURE,
    OTHER;

    /** The papers of the law's dossier that such a file stands for. */
    Set<DossierItem> papers() {
        return switch (this) {
            case MINUTES -> EnumSet.of(DossierItem.REVIEW_MINUTES, DossierItem.AWARD_MINUTES);
            case REPORT -> EnumSet.of(DossierItem.REPORT);
            case INITIATIVE -> EnumSet.of(DossierItem.INITIATIVE);
            case CONFIRMATION -> EnumSet.of(DossierItem.CONFIRMATION);
            case EARLIER_TITLE, PICTURE, OTHER -> EnumSet.noneOf(DossierItem.class);
        };
    }
}

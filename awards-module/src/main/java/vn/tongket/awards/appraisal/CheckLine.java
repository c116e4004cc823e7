package vn.tongket.awards.appraisal;

import java.io.Serializable;

/**
 * One line of the checklist (một nội dung thẩm định).
 *
 * @param item {@code CONDITIONS} or a paper of the dossier, such as {@code REPORT}
 * @param text what the law says; null for a paper
 * @param source null where none was verified
 * @param met null as long as nobody looked
 */
public record CheckLine(String item, String text, String source, Boolean met, String remark, String checkedBy)
        implements Serializable {

    static final String CONDITIONS = "CONDITIONS";

    static CheckLine open(String item, String text, String source) {
        return new CheckLine(item, text, source, null, null, null);
    }

    CheckLine checked(Boolean result, String note, String by) {
        return new CheckLine(item, text, source, result, note, by);
    }

    public boolean isOpen() {
        return met == null;
    }
}

package vn.tongket.awards.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One word of the roll that was wrong (một nội dung đính chính). */
record Correction(RolledField field, String before, String after) {

    /** What differs between the line as it reads and as it should. */
    static List<Correction> between(StandingLine now, CorrectedLine wanted) {
        List<Correction> corrections = new ArrayList<>();
        add(corrections, RolledField.NAME, now.name(), wanted.name());
        add(corrections, RolledField.HONORIFIC, now.honorific(), wanted.honorific());
        add(corrections, RolledField.POSITION, now.position(), wanted.position());
        add(corrections, RolledField.UNIT_NAME, now.unitName(), wanted.unitName());
        return corrections;
    }

    private static void add(List<Correction> corrections, RolledField field, String before, String after) {
        String stripped = after == null || after.isBlank() ? "" : after.strip().replaceAll("\\s+", " ");
        String known = before == null ? "" : before;
        if (!Objects.equals(known, stripped)) {
            corrections.add(new Correction(field, known, stripped));
        }
    }
}

package vn.tongket.awards.bulk;

import java.util.EnumMap;
import java.util.Map;

/** What a row of a list says, as it stands there (nội dung một dòng); nothing is null. */
record NomineeRow(int line, Map<NomineeField, String> cells) {

    NomineeRow {
        cells = new EnumMap<>(cells);
    }

    String cell(NomineeField field) {
        return cells.getOrDefault(field, "");
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}

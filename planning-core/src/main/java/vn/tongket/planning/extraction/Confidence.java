package vn.tongket.planning.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.planning.extraction.frame.Header;

/**
 * How sure the reader is of each field (độ tin cậy): a part known by its own form is sure, a part known by its place
 * alone is doubtful, and damaged letters make all of it doubtful. Fields that were not found have no entry.
 */
class Confidence {

    private static final double BY_FORM = 0.97;
    private static final double BY_LABEL = 0.9;
    private static final double BY_PLACE = 0.7;
    private static final double DAMAGED = 0.5;

    private final Map<String, Double> byField = new TreeMap<>();
    private final Findings found;
    private final double letters;

    Confidence(Findings found, List<ExtractedPlan.Warning> warnings) {
        this.found = found;
        boolean damaged = warnings.stream()
                .map(ExtractedPlan.Warning::code)
                .anyMatch(code ->
                        code.equals("LOST_LETTERS") || code.equals("LEGACY_ENCODING") || code.equals("NOT_UNICODE"));
        this.letters = damaged ? DAMAGED : 1;
    }

    Map<String, Double> byField() {
        Header header = found.header();
        put("type", found.kind(), found.zones().kind() == null ? BY_LABEL : BY_FORM);
        put("number", header.number(), BY_FORM);
        put("issuingParent", header.parent(), BY_PLACE);
        put("issuingBody", header.body(), header.motto() ? BY_LABEL : BY_PLACE);
        put("place", header.place(), BY_FORM);
        put("issueDate", header.date(), BY_FORM);
        put("title", found.title(), BY_LABEL);
        put("legalBasis", found.bases(), BY_LABEL);
        put("sections", found.outline().nodes(), BY_LABEL);
        put("time", found.time(), BY_LABEL);
        put("venue", found.venue(), BY_LABEL);
        put("attendees", found.attendees(), BY_LABEL);
        put("tasks", found.tasks(), BY_PLACE);
        put("recipients", found.recipients(), BY_FORM);
        put("signingAuthority", found.signature().authority(), BY_FORM);
        put("signerTitle", found.signature().title(), BY_LABEL);
        put("signerName", found.signature().name(), BY_LABEL);
        return byField;
    }

    private void put(String field, Object value, double sure) {
        boolean nothing = value == null || value instanceof Collection<?> many && many.isEmpty();
        if (!nothing) {
            byField.put(field, Math.round(sure * letters * 100) / 100.0);
        }
    }
}

package vn.tongket.planning.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.planning.extraction.frame.Header;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.outline.TaskSection;

/**
 * How sure the reader is of each field (độ tin cậy): a part known by its own form is sure, a part known by its place
 * alone is less so, and words that do not look like what they were taken for, or damaged letters, make it doubtful.
 * Fields that were not found have no entry. The levels are measured: see the test of the same name.
 */
class Confidence {

    private static final double BY_FORM = 0.97;
    private static final double BY_LABEL = 0.93;
    private static final double BY_PLACE = 0.8;
    private static final double DOUBTFUL = 0.5;
    private static final double DAMAGED = 0.6;
    private static final double LEFT_OUT = 0.65;

    private final Map<String, Double> byField = new TreeMap<>();
    private final Findings found;
    private final Unread unread;
    private final List<ExtractedPlan.Warning> warnings;

    Confidence(Findings found, List<ExtractedPlan.Warning> warnings) {
        this.found = found;
        this.unread = new Unread(found);
        this.warnings = warnings;
    }

    Map<String, Double> byField() {
        head();
        content();
        end();
        return byField;
    }

    private void head() {
        Header header = found.header();
        put("type", found.kind(), found.zones().kind() == null ? BY_LABEL : BY_FORM);
        put("number", header.number(), BY_FORM);
        put("issuingParent", header.parent(), BY_PLACE);
        put("issuingBody", header.body(), when(header.body() == null || Plausibility.body(header.body()), headSure()));
        put("place", header.place(), when(header.place() == null || Plausibility.place(header.place()), BY_FORM));
        put("issueDate", header.date(), BY_FORM);
        put("title", found.title(), when(found.title() == null || Plausibility.title(found.title()), BY_LABEL));
    }

    private double headSure() {
        return found.header().motto() ? BY_LABEL : BY_PLACE;
    }

    private void content() {
        List<String> bases = found.bases().stream().map(basis -> basis.text()).toList();
        List<String> headings =
                found.outline().nodes().stream().map(OutlineNode::heading).toList();
        put("legalBasis", bases, BY_LABEL * strict(PlausibleLists.bases(bases)) * whole(!unread.basis()));
        put("sections", headings, BY_LABEL * strict(PlausibleLists.headings(headings)) * numbering());
        put("time", found.time(), when(found.time() == null || Plausibility.time(found.time()), BY_LABEL));
        put("venue", found.venue(), when(found.venue() == null || Plausibility.venue(found.venue()), BY_LABEL));
        put("attendees", found.attendees(), BY_LABEL * strict(PlausibleLists.attendees(found.attendees())));
        put("tasks", found.tasks(), BY_LABEL * strict(PlausibleLists.tasks(found.tasks())) * tasksWhole());
    }

    private void end() {
        put(
                "recipients",
                found.recipients(),
                BY_FORM * strict(PlausibleLists.recipients(found.recipients())) * whole(!unread.recipient()));
        String authority = found.signature().authority();
        put("signingAuthority", authority, when(authority == null || Plausibility.authority(authority), BY_FORM));
        String title = found.signature().title();
        put("signerTitle", title, when(title == null || Plausibility.signerTitle(title), BY_LABEL));
        String name = found.signature().name();
        put("signerName", name, when(name == null || Plausibility.signer(name), BY_LABEL));
    }

    /** One entry in ten that looks wrong makes the list doubtful. */
    private static double strict(double share) {
        return share == 1 ? 1 : Math.max(0.3, share * 0.8 - 0.05);
    }

    private double tasksWhole() {
        return whole(!unread.task() && !unread.taskHeading() && !skippedAmongTasks());
    }

    /** A number is missing among the headings of the tasks: what stood below it may be given to another unit. */
    private boolean skippedAmongTasks() {
        List<Integer> lines = found.outline().nodes().stream()
                .filter(TaskSection::isOnlyTasks)
                .map(OutlineNode::line)
                .toList();
        return warnings.stream()
                .anyMatch(warning -> warning.code().startsWith("HEADING_NUMBER_") && lines.contains(warning.line()));
    }

    private static double whole(boolean nothingLeft) {
        return nothingLeft ? 1 : LEFT_OUT;
    }

    private double numbering() {
        return told("HEADING_NUMBER_REPEATED") || told("HEADING_NUMBER_SKIPPED") ? 0.7 : 1;
    }

    private static double when(boolean plausible, double sure) {
        return plausible ? sure : DOUBTFUL;
    }

    private boolean told(String code) {
        return warnings.stream().anyMatch(warning -> warning.code().equals(code));
    }

    private void put(String field, Object value, double sure) {
        boolean damaged = told("LOST_LETTERS") || told("LEGACY_ENCODING") || told("NOT_UNICODE");
        boolean nothing = value == null || value instanceof Collection<?> many && many.isEmpty();
        if (!nothing) {
            byField.put(field, Math.round(sure * (damaged ? DAMAGED : 1) * 100) / 100.0);
        }
    }
}

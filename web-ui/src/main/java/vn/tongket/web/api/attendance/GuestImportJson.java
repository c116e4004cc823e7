package vn.tongket.web.api.attendance;

import java.time.Instant;
import java.util.Locale;
import vn.tongket.attendance.bulk.ImportSummary;

/** An import of guests as other programs see it; they ask again until {@code state} says that nothing runs any more. */
public record GuestImportJson(
        String id,
        String planId,
        String attendeeGroupId,
        String fileName,
        String state,
        String failure,
        int percent,
        int done,
        int total,
        int blocked,
        int twins,
        int undecided,
        int skipped,
        int imported,
        String uploadedBy,
        Instant uploadedAt) {

    static GuestImportJson of(ImportSummary found, Locale reader) {
        return new GuestImportJson(
                found.id().value(),
                found.plan().value(),
                found.group().value(),
                found.fileName(),
                found.state().code(),
                found.failure() == null ? null : found.failureText(reader),
                found.percent(),
                found.done(),
                found.counts().total(),
                found.counts().blocked(),
                found.counts().twins(),
                found.counts().undecided(),
                found.counts().skipped(),
                found.imported(),
                found.uploadedBy(),
                found.uploadedAt());
    }
}

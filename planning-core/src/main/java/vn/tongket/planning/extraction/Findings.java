package vn.tongket.planning.extraction;

import java.util.List;
import java.util.Optional;
import vn.tongket.planning.extraction.content.Basis;
import vn.tongket.planning.extraction.content.OccasionReader;
import vn.tongket.planning.extraction.frame.Header;
import vn.tongket.planning.extraction.frame.Signature;
import vn.tongket.planning.extraction.frame.Zones;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.words.DocumentType;

/** All that was read from one document, before it is handed out (kết quả đọc từng phần). */
record Findings(
        Zones zones,
        Header header,
        String title,
        List<Basis> bases,
        List<String> opening,
        Outline outline,
        OccasionReader occasion,
        List<String> attendees,
        List<ExtractedPlan.Task> tasks,
        List<String> recipients,
        Signature signature) {

    /** The kind that the document names, or that its form shows: a subject "V/v" belongs to a letter. */
    String kind() {
        if (zones.kind() != null) {
            return zones.kind().title();
        }
        return header.subject() == null ? null : DocumentType.LETTER.title();
    }

    String time() {
        return occasion.time().map(OccasionReader.Found::words).orElse(null);
    }

    String venue() {
        return occasion.venue().map(OccasionReader.Found::words).orElse(null);
    }

    ExtractedPlan plan(List<ExtractedPlan.Warning> warnings) {
        return new ExtractedPlan(
                kind(),
                header.number(),
                header.parent(),
                header.body(),
                header.place(),
                header.date(),
                title,
                bases.stream().map(Basis::text).toList(),
                opening.isEmpty() ? null : String.join("\n", opening),
                outline.nodes().stream().map(OutlineNode::section).toList(),
                PlanReader.joined(outline.closing()),
                time(),
                venue(),
                attendees,
                tasks,
                recipients,
                signature.authority(),
                signature.title(),
                signature.name(),
                warnings,
                new Confidence(this, warnings).byField());
    }

    boolean isPlan() {
        return zones.kind() == DocumentType.PLAN;
    }

    Optional<OccasionReader.Found> timeFound() {
        return occasion.time();
    }
}

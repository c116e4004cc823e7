package vn.tongket.planning.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;
import vn.tongket.planning.extraction.content.Basis;
import vn.tongket.planning.extraction.frame.Header;
import vn.tongket.planning.extraction.outline.NumberGaps;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.text.SourceText;
import vn.tongket.planning.extraction.text.TextFlaw;
import vn.tongket.planning.extraction.words.Dates;

/** Finds what a person should look at (tìm điểm nghi ngờ): EXT-16. The document is told about, never changed. */
class Doubts {

    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?iu).*(?:dự kiến|khoảng|thượng tuần|trung tuần|hạ tuần|đầu tháng|giữa tháng|cuối tháng|thông báo sau|sẽ thông báo|(?<!\\p{L})quý).*");
    private static final Pattern PRECISE = Pattern.compile("(?iu).*(?:" + Dates.DAY + ").*");

    private final List<Warning> warnings = new ArrayList<>();
    private final SourceText text;
    private final Findings found;

    Doubts(SourceText text, Findings found) {
        this.text = text;
        this.found = found;
    }

    List<Warning> find() {
        kind();
        head();
        missing();
        time();
        bases();
        numbering();
        new WordDoubts(text, found.zones().annexLine()).find(warnings);
        text.flaws().stream()
                .map(TextFlaw::name)
                .forEach(flaw -> warnings.add(WarningCode.valueOf(flaw).at(null)));
        if (found.zones().annexLine() > 0) {
            warnings.add(WarningCode.ANNEX_LEFT_OUT.at(found.zones().annexLine()));
        }
        warnings.sort(Comparator.comparing(warning -> warning.line() == null ? 0 : warning.line()));
        return List.copyOf(warnings);
    }

    private void kind() {
        if (found.kind() == null) {
            warnings.add(WarningCode.TYPE_MISSING.at(null));
        } else if (!found.isPlan()) {
            warnings.add(WarningCode.NOT_A_PLAN.at(null, found.kind()));
        }
    }

    private void head() {
        Header header = found.header();
        missing(header.body() == null && !header.motto(), WarningCode.HEADER_MISSING);
        missing(header.number() == null, WarningCode.NUMBER_MISSING);
        missing(header.date() == null, WarningCode.DATE_MISSING);
        missing(found.title() == null, WarningCode.TITLE_MISSING);
    }

    private void missing() {
        missing(found.isPlan() && found.bases().isEmpty(), WarningCode.BASIS_MISSING);
        missing(found.isPlan() && found.tasks().isEmpty(), WarningCode.TASKS_MISSING);
        missing(found.signature().name() == null, WarningCode.SIGNER_MISSING);
        missing(found.recipients().isEmpty(), WarningCode.RECIPIENTS_MISSING);
        boolean closed =
                found.zones().body().stream().anyMatch(line -> line.text().contains("./."));
        missing(!closed && !found.zones().body().isEmpty(), WarningCode.CLOSING_MARK_MISSING);
    }

    private void missing(boolean missing, WarningCode code) {
        if (missing) {
            warnings.add(code.at(null));
        }
    }

    private void time() {
        found.timeFound()
                .filter(time -> APPROXIMATE.matcher(time.words()).matches()
                        || !PRECISE.matcher(time.words()).matches())
                .ifPresent(time -> warnings.add(WarningCode.TIME_APPROXIMATE.at(time.line(), time.words())));
        missing(found.occasion().several(), WarningCode.SEVERAL_TIMES);
    }

    private void bases() {
        LocalDate issued = found.header().date();
        for (Basis basis : found.bases()) {
            Dates.first(basis.text())
                    .filter(day -> issued != null && day.isAfter(issued))
                    .ifPresent(day -> warnings.add(WarningCode.BASIS_AFTER_DOCUMENT.at(basis.line(), basis.text())));
        }
    }

    private void numbering() {
        Set<String> seen = new HashSet<>();
        for (OutlineNode node : found.outline().nodes()) {
            String above =
                    node.parent() == null ? "" : String.valueOf(node.parent().line());
            boolean again = node.number() != null && !seen.add(above + " " + node.mark() + node.number());
            if (again) {
                warnings.add(WarningCode.HEADING_NUMBER_REPEATED.at(node.line(), node.number(), node.heading()));
            }
        }
        new NumberGaps(found.outline()).find(warnings);
    }
}

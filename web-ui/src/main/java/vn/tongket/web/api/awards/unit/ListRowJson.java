package vn.tongket.web.api.awards.unit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.awards.bulk.CheckedRow;
import vn.tongket.awards.bulk.RowMistake;
import vn.tongket.awards.bulk.RowTwin;
import vn.tongket.awards.finding.Finding;

/** A row of a list as other programs see it (một dòng của danh sách). */
public record ListRowJson(
        int line, String name, boolean keepable, List<Mistake> mistakes, List<Noticed> findings, List<Twin> twins) {

    /** What is wrong with the row. */
    public record Mistake(String code, String message) {

        static Mistake of(RowMistake mistake, Locale language) {
            String pattern = ResourceBundle.getBundle("vn.tongket.awards.Messages", language)
                    .getString("RowMistakeKind." + mistake.kind());
            return new Mistake(
                    mistake.kind().code(), new MessageFormat(pattern, language).format(new Object[] {mistake.said()}));
        }
    }

    /** What the checks noticed about it. */
    public record Noticed(String rule, String severity, String message, String citation) {

        static Noticed of(Finding finding, Locale language) {
            return new Noticed(
                    finding.rule().name(), finding.severity().code(), finding.text(language), finding.citation());
        }
    }

    /** Whom it resembles; {@code line} is null for a nomination of the campaign. */
    public record Twin(Integer line, String label) {

        static Twin of(RowTwin twin) {
            return new Twin(twin.line(), twin.label());
        }
    }

    static ListRowJson of(CheckedRow row, Locale language) {
        return new ListRowJson(
                row.line(),
                row.name(),
                row.isKeepable(),
                row.mistakes().stream().map(one -> Mistake.of(one, language)).toList(),
                row.findings().stream().map(one -> Noticed.of(one, language)).toList(),
                row.twins().stream().map(Twin::of).toList());
    }
}

package vn.tongket.planning.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was understood of a document (kế hoạch đọc được từ văn bản). What the document does not state is
 * {@code null} or empty, never a guess.
 *
 * @param type the document's own kind, such as "Kế hoạch"
 * @param opening the sentences between the legal bases and the first heading
 * @param closing the sentences after the last section
 * @param time the document's own words
 * @param confidence how sure the reader is of each field that it found, 0 to 1
 */
public record ExtractedPlan(
        String type,
        String number,
        String issuingParent,
        String issuingBody,
        String place,
        LocalDate issueDate,
        String title,
        List<String> legalBasis,
        String opening,
        List<Section> sections,
        String closing,
        String time,
        String venue,
        List<String> attendees,
        List<Task> tasks,
        List<String> recipients,
        String signingAuthority,
        String signerTitle,
        String signerName,
        List<Warning> warnings,
        Map<String, Double> confidence) {

    /**
     * A heading with the text below it (đề mục).
     *
     * @param level depth in this document, from 1
     * @param number as printed, without its full stop; {@code null} where the document has none
     * @param text paragraphs one a line, bullets kept
     */
    public record Section(int level, String number, String heading, String text) {}

    /**
     * Work assigned to a unit (nhiệm vụ được giao).
     *
     * @param deadline only where the document names a day
     */
    public record Task(String unit, String text, List<String> coordinatingUnits, LocalDate deadline) {}

    /**
     * Something that a person should look at (cảnh báo).
     *
     * @param line place in the original, from 1; {@code null} where it concerns the whole document
     * @param arguments words of the document that the message quotes
     */
    public record Warning(String code, String message, Integer line, List<String> arguments) {}

    /** The same plan with its warnings in the reader's language. */
    public ExtractedPlan in(Locale locale) {
        List<Warning> told = warnings.stream()
                .map(warning -> WarningCode.valueOf(warning.code()).told(warning, locale))
                .toList();
        return withWarnings(told);
    }

    private ExtractedPlan withWarnings(List<Warning> told) {
        return new ExtractedPlan(
                type,
                number,
                issuingParent,
                issuingBody,
                place,
                issueDate,
                title,
                legalBasis,
                opening,
                sections,
                closing,
                time,
                venue,
                attendees,
                tasks,
                recipients,
                signingAuthority,
                signerTitle,
                signerName,
                told,
                confidence);
    }
}

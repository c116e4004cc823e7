package vn.tongket.awards.dossier;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The parts of a report on an achievement (nội dung báo cáo thành tích); nothing is null.
 *
 * @param background who the person is, or how the collective is made up
 * @param results what was achieved, with figures
 * @param earlier titles and awards held already
 */
public record ReportText(
        @Size(max = 8_000) String background,
        @Size(max = 30_000) String results,
        @Size(max = 8_000) String earlier) implements Serializable {

    public static final ReportText EMPTY = new ReportText("", "", "");

    public ReportText {
        background = background == null ? "" : background.strip();
        results = results == null ? "" : results.strip();
        earlier = earlier == null ? "" : earlier.strip();
    }

    public boolean isWritten() {
        return !results.isEmpty();
    }
}

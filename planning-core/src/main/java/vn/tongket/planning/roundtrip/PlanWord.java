package vn.tongket.planning.roundtrip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.docx.DocxMarks;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/** A plan as a Word file that can come back (bản Word của kế hoạch), RTR-1 to RTR-3. */
public final class PlanWord {

    private static final String PLAN = "TongketPlan";
    private static final String VERSION = "TongketVersion";
    private static final int FEWEST_MARKS = 3;

    private PlanWord() {}

    /** @param paper the printed form of the draft of that origin */
    public static byte[] write(OfficialDocument paper, WordOrigin origin) {
        Map<String, String> properties = Map.of(PLAN, origin.plan().value(), VERSION, Long.toString(origin.version()));
        return new DocxWriter(paper, new DocxMarks(properties, SheetXml.write(origin.draft()))).bytes();
    }

    /** Empty where the file does not say what it came from. */
    public static Optional<WordOrigin> origin(byte[] file) {
        WordParts parts = WordParts.open(file);
        String properties = new String(parts.part(WordParts.PROPERTIES), StandardCharsets.UTF_8);
        Optional<String> plan = property(properties, PLAN);
        Optional<String> version = property(properties, VERSION).filter(text -> text.matches("\\d{1,18}"));
        if (plan.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WordOrigin(new PlanId(plan.get()), Long.parseLong(version.get()), draft(parts)));
    }

    /**
     * The base with all that was changed in the file; empty where the file lost its marks.
     *
     * @param base what the file was written from
     */
    public static Optional<PlanDraft> read(byte[] file, PlanDraft base) {
        PlanDraft bound = PlanBinding.bound(base);
        List<WordParagraph> paragraphs = ParagraphScan.of(WordParts.open(file).part(WordParts.DOCUMENT));
        long marks = paragraphs.stream().filter(it -> !it.tags().isEmpty()).count();
        return marks < FEWEST_MARKS
                ? Optional.empty()
                : Optional.of(PlanBinding.bound(new MarkedReading(bound, WordEntry.of(paragraphs)).draft(), bound));
    }

    private static PlanDraft draft(WordParts parts) {
        for (byte[] part : parts.customXml()) {
            Optional<PlanDraft> draft = SheetXml.read(part);
            if (draft.isPresent()) {
                return draft.get();
            }
        }
        return null;
    }

    private static Optional<String> property(String xml, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\"[^>]*>\\s*<vt:lpwstr>([\\w-]{1,64})</vt:lpwstr>")
                .matcher(xml);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

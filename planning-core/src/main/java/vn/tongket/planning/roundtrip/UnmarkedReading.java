package vn.tongket.planning.roundtrip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanMerge;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** Reads a file that lost its marks (đọc tệp đã mất dấu): what prints the same keeps its stored words, RTR-4. */
final class UnmarkedReading {

    private static final List<PlanPart> READ = List.of(
            PlanPart.ISSUING_PARENT,
            PlanPart.ISSUING_BODY,
            PlanPart.PLACE,
            PlanPart.TITLE,
            PlanPart.BASIS,
            PlanPart.PARAGRAPH,
            PlanPart.RECIPIENT,
            PlanPart.AUTHORITY,
            PlanPart.SIGNER_TITLE,
            PlanPart.SIGNER);

    private UnmarkedReading() {}

    /**
     * The base with what was changed in the file.
     *
     * @param printed how the base itself is read from its paper: where the file is read the same, nothing was changed
     */
    static PlanDraft of(ExtractedPlan plan, ExtractedPlan printed, PlanDraft base) {
        PlanDraft before = read(printed, base);
        PlanDraft after = read(plan, base);
        return PlanBinding.bound(
                PlanMerge.of(before, base, after, PlanMerge.Side.THEIRS).draft(), base);
    }

    private static PlanDraft read(ExtractedPlan plan, PlanDraft base) {
        PlanSheet read = PlanSheet.of(draft(plan));
        PlanSheet sheet = PlanSheet.of(base);
        for (PlanPart part : READ) {
            sheet = sheet.with(part, aligned(read.lines(part), sheet.lines(part)));
        }
        return sheet.draft();
    }

    private static List<PlanLine> aligned(List<PlanLine> read, List<PlanLine> stored) {
        Map<String, Deque<PlanLine>> known = new HashMap<>();
        stored.forEach(line ->
                known.computeIfAbsent(key(line), key -> new ArrayDeque<>()).add(line));
        return read.stream()
                .map(line -> {
                    PlanLine same =
                            known.getOrDefault(key(line), new ArrayDeque<>()).poll();
                    return same == null ? line : same;
                })
                .toList();
    }

    /** What printing and reading may change is left out: capitals, bullets, closing marks. */
    private static String key(PlanLine line) {
        String words = line.words().replace("*", "").replaceFirst("^\\s*[-–+•]\\s+", "");
        return SearchKey.of(words.replaceFirst("^Căn cứ\\s+", "").replaceFirst("[\\s;.,:/]+$", ""));
    }

    private static PlanDraft draft(ExtractedPlan plan) {
        PlanText text = new PlanText(
                plan.type(),
                plan.title(),
                plan.legalBasis(),
                plan.opening(),
                plan.sections().stream()
                        .map(it -> new PlanSection(it.level(), it.number(), it.heading(), it.text()))
                        .toList(),
                plan.closing(),
                null,
                List.of(),
                List.of(),
                plan.recipients(),
                new PlanSigner(plan.signingAuthority(), plan.signerTitle(), plan.signerName()));
        PlanLetterhead head = new PlanLetterhead(plan.issuingParent(), plan.issuingBody(), plan.place(), null, null);
        return new PlanDraft(null, head, text, new PlanTime(null, null, null), List.of());
    }
}

package vn.tongket.planning.amendment.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.amendment.AmendmentError;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;

/** Puts the right words where the wrong ones stand (sửa chỗ in sai), AMD-9. */
public final class CorrectedWords {

    private CorrectedWords() {}

    public static PlanDraft of(PlanDraft draft, List<Misprint> misprints) {
        PlanDraft corrected = draft;
        for (Misprint misprint : misprints) {
            corrected = corrected(corrected, misprint);
        }
        return corrected;
    }

    private static PlanDraft corrected(PlanDraft draft, Misprint misprint) {
        if (content(draft).anyMatch(words -> words.contains(misprint.wrong()))) {
            throw new BusinessException(AmendmentError.CONTENT_IS_NOT_CORRECTED, misprint.wrong());
        }
        PlanDraft next = draft.saying(corrected(draft.text(), misprint));
        if (next.equals(draft)) {
            throw new BusinessException(AmendmentError.MISPRINT_NOT_FOUND, misprint.wrong());
        }
        return next;
    }

    /** What the portal works with. */
    private static Stream<String> content(PlanDraft draft) {
        PlanText text = draft.text();
        Stream<String> tasks = text.tasks().stream().flatMap(CorrectedWords::said);
        return Stream.of(Stream.of(draft.time().text(), text.venue()), text.attendees().stream(), tasks)
                .flatMap(words -> words)
                .filter(Objects::nonNull);
    }

    private static Stream<String> said(PlanAssignment task) {
        return Stream.concat(Stream.of(task.unit(), task.text()), task.coordinatingUnits().stream());
    }

    private static PlanText corrected(PlanText text, Misprint misprint) {
        return new PlanText(
                text.type(),
                put(text.title(), misprint),
                put(text.legalBases(), misprint),
                put(text.opening(), misprint),
                text.sections().stream()
                        .map(section -> new PlanSection(
                                section.level(),
                                put(section.number(), misprint),
                                put(section.heading(), misprint),
                                put(section.text(), misprint)))
                        .toList(),
                put(text.closing(), misprint),
                text.venue(),
                text.attendees(),
                text.tasks(),
                put(text.recipients(), misprint),
                new PlanSigner(
                        put(text.signer().authority(), misprint),
                        put(text.signer().title(), misprint),
                        put(text.signer().name(), misprint)));
    }

    private static List<String> put(List<String> lines, Misprint misprint) {
        return lines.stream().map(line -> put(line, misprint)).toList();
    }

    private static String put(String words, Misprint misprint) {
        return words == null ? null : words.replace(misprint.wrong(), misprint.right());
    }
}

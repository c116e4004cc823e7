package vn.tongket.planning.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

/** Makes text and data of a draft one thing (gắn lời văn với dữ liệu), BND-1 to BND-8. */
public final class PlanBinding {

    private static final List<PlanPart> DATA = List.of(PlanPart.TIME, PlanPart.VENUE, PlanPart.ATTENDEE, PlanPart.TASK);

    private PlanBinding() {}

    /** A draft that nobody stored yet: its text is kept, and gets what it does not say. */
    public static PlanDraft bound(PlanDraft draft) {
        return bound(draft, null);
    }

    /** @param before the bound draft that this one replaces; null where there is none */
    public static PlanDraft bound(PlanDraft draft, PlanDraft before) {
        PlanSheet sheet = PlanSheet.of(draft);
        BodyText body = new BodyText(sheet.lines(PlanPart.PARAGRAPH));
        Following following = before == null ? null : new Following(PlanSheet.of(before), sheet, body);
        PlanSheet bound = sheet;
        for (PlanPart part : DATA) {
            List<PlanLine> data = following == null ? sheet.lines(part) : following.data(part);
            bound = bound.with(part, data);
        }
        DataWriter writer = new DataWriter(body);
        for (PlanPart part : DATA) {
            List<PlanLine> known =
                    before == null ? List.of() : PlanSheet.of(before).lines(part);
            writer.write(bound.lines(part), known);
        }
        bound = bound.with(PlanPart.PARAGRAPH, body.text());
        return result(draft, bound, following == null ? List.of() : following.warnings());
    }

    private static PlanDraft result(PlanDraft draft, PlanSheet bound, List<PlanWarning> warnings) {
        PlanSheet given = PlanSheet.of(draft);
        boolean same = DATA.stream().allMatch(part -> given.lines(part).equals(bound.lines(part)))
                && given.lines(PlanPart.PARAGRAPH).equals(bound.lines(PlanPart.PARAGRAPH));
        if (same) {
            return draft;
        }
        PlanDraft result = bound.draft();
        List<PlanWarning> all = new ArrayList<>(draft.warnings());
        warnings.stream().filter(warning -> !all.contains(warning)).forEach(all::add);
        boolean timeFollowed = !Objects.equals(given.lines(PlanPart.TIME), bound.lines(PlanPart.TIME));
        PlanTime time = timeFollowed ? new PlanTime(result.time().text(), null, null) : result.time();
        return new PlanDraft(draft.issuer(), result.letterhead(), result.text(), time, all);
    }
}

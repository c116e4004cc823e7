package vn.tongket.planning.binding;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.comparison.LineScript;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.plan.PlanWarning;
import vn.tongket.planning.plan.matching.PlanNotice;

/** How data and text follow each other from one stored state to the next (dữ liệu và lời văn theo nhau). */
final class Following {

    private static final int QUOTED = 200;

    private final PlanSheet before;
    private final PlanSheet now;
    private final BodyText oldBody;
    private final BodyText body;
    private final Heirs heirs;
    private final Remover remover;
    private final List<PlanWarning> warnings = new ArrayList<>();

    Following(PlanSheet before, PlanSheet now, BodyText body) {
        this.before = before;
        this.now = now;
        this.body = body;
        oldBody = new BodyText(before.lines(PlanPart.PARAGRAPH));
        heirs = new Heirs(oldBody, body);
        remover = new Remover(body);
    }

    List<PlanWarning> warnings() {
        return warnings;
    }

    /** The data of this kind, with what the text says now; the text is rewritten where only the data changed. */
    List<PlanLine> data(PlanPart part) {
        List<PlanLine> data = new ArrayList<>();
        Finder finder = new Finder(oldBody);
        for (LineScript.Step step : LineScript.of(before.lines(part), now.lines(part))) {
            Spot spot = step.before() == null ? null : finder.find(step.before());
            PlanLine settled = spot == null ? step.after() : settled(step.before(), step.after(), spot);
            if (settled != null) {
                data.add(settled);
            }
        }
        return new Joining(body, heirs.arrived()).joined(part, data);
    }

    private PlanLine settled(PlanLine old, PlanLine datum, Spot spot) {
        BodyLine heir = heirs.of(spot.line());
        if (datum == null) {
            return removed(old, spot, heir);
        }
        if (heir == null) {
            boolean elsewhere = new Finder(body).find(datum) != null;
            return elsewhere || !datum.equals(old) ? datum : null;
        }
        if (heir.text().equals(spot.line().text())) {
            return datum.equals(old) ? datum : rewritten(old, datum, new Spot(heir, spot.start(), spot.end()));
        }
        return followed(old, datum, spot, heir);
    }

    /** The datum was removed; its words go as well, unless they were changed to something else. */
    private PlanLine removed(PlanLine old, Spot spot, BodyLine heir) {
        boolean moved = now.lines(old.part()).contains(old);
        if (heir == null || moved) {
            return null;
        }
        if (heir.text().equals(spot.line().text())) {
            remover.remove(new Spot(heir, spot.start(), spot.end()), old);
            return null;
        }
        PlanLine read = Rereading.of(old, spot, heir);
        if (read != null) {
            warn(read);
        }
        return read;
    }

    private PlanLine rewritten(PlanLine old, PlanLine datum, Spot spot) {
        if (old instanceof PlanLine.Task was && datum instanceof PlanLine.Task is) {
            new TaskRewriting(body, remover).rewrite(was, is, spot);
        } else {
            spot.rewrite(Finder.words(datum));
        }
        return datum;
    }

    /** The paragraph was changed: it is right, whatever the datum says. */
    private PlanLine followed(PlanLine old, PlanLine datum, Spot spot, BodyLine heir) {
        PlanLine read = Rereading.of(datum, spot, heir);
        boolean agreed = heir.folded().contains(FoldedText.key(Finder.words(datum)));
        if (agreed && (!Rereading.whole(old, spot) || !datum.equals(old))) {
            return Rereading.details(datum, spot.line(), heir);
        }
        if (!datum.equals(old)) {
            warn(read == null ? old : read);
        }
        return read;
    }

    private void warn(PlanLine kept) {
        String words = kept.words();
        warnings.add(PlanNotice.PARAGRAPH_KEPT.about(words.substring(0, Math.min(QUOTED, words.length()))));
    }
}

package vn.tongket.planning.guard.layout;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks for both ways of placing a tone in one document (hòa và hoà), GRD-13. */
final class TonesCheck implements LayoutCheck {

    private static final String TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";

    /** The tone stands on the first vowel: hòa, thủy. A syllable that goes on after the vowels has one way only. */
    private static final Pattern FIRST =
            Pattern.compile("(?iu)\\p{L}*(?<!q)(?:o" + TONE + "[ae]|u" + TONE + "y)(?![\\p{L}\\p{M}])");

    private static final Pattern SECOND =
            Pattern.compile("(?iu)\\p{L}*(?<!q)(?:o[ae]" + TONE + "|uy" + TONE + ")(?![\\p{L}\\p{M}])");

    @Override
    public void check(PlanDraft draft, Found found) {
        String first = null;
        for (Line line : Line.of(draft)) {
            String text = Normalizer.normalize(line.text(), Normalizer.Form.NFD);
            Matcher firsts = FIRST.matcher(text);
            Matcher seconds = SECOND.matcher(text);
            String one = firsts.find() ? Normalizer.normalize(firsts.group(), Normalizer.Form.NFC) : null;
            String two = seconds.find() ? Normalizer.normalize(seconds.group(), Normalizer.Form.NFC) : null;
            first = first == null ? one : first;
            if (two != null && first != null) {
                found.add(GuardRule.TONES_MIXED, line.place(), first, two);
                return;
            }
        }
    }
}

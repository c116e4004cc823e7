package vn.tongket.planning.guard.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSigner;

/** Looks at the signer's lines and name (quyền hạn, chức vụ, họ tên người ký), GRD-9. */
final class SignerCheck implements LayoutCheck {

    static final Pattern DEGREE = Pattern.compile(
            "(?iu)^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|BSCK\\d?|DS|LS|NGND|NGƯT|NSND"
                    + "|NSƯT|Giáo sư|Phó giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Kỹ sư|Bác sĩ|Luật sư)[.\\s]+)+(?=\\p{L})");
    private static final Pattern BELOW = Pattern.compile("[\\n/(]| [-–] ");

    @Override
    public void check(PlanDraft draft, Found found) {
        PlanSigner signer = draft.text().signer();
        Authority authority = Authority.of(signer.authority());
        lines(authority, found);
        if (signer.title() != null && !signer.title().isBlank()) {
            title(signer.title(), authority, found);
        }
        if (signer.name() != null && !signer.name().isBlank()) {
            name(signer.name().strip(), found);
        }
    }

    private static void lines(Authority authority, Found found) {
        Authority spelled = authority.spelled();
        if (!spelled.lines().equals(authority.lines())) {
            found.add(GuardRule.SIGNER_FORM, FindingPart.AUTHORITY, authority.text(), spelled.text());
        }
        if (!authority.ordered().lines().equals(authority.lines())) {
            found.add(
                    GuardRule.SIGNER_ORDER,
                    FindingPart.AUTHORITY,
                    authority.text(),
                    authority.ordered().text());
        }
        boolean twice = authority.has("TUQ.") && (authority.has("KT.") || authority.has("TL."));
        if (twice || authority.has("Q.") && authority.has("KT.")) {
            found.add(GuardRule.SIGNER_COMBINATION, FindingPart.AUTHORITY, authority.text());
        }
    }

    private static void title(String title, Authority authority, Found found) {
        boolean deputy = SearchKey.of(title).startsWith("pho ");
        boolean order = authority.has("TL.") || authority.has("TUQ.");
        if (deputy != authority.has("KT.") && !(deputy && order)) {
            found.add(GuardRule.SIGNER_DEPUTY, FindingPart.SIGNER_TITLE, title);
        }
        if (!title.equals(title.toUpperCase(Locale.ROOT))) {
            found.add(GuardRule.SIGNER_CASE, FindingPart.SIGNER_TITLE, title, title.toUpperCase(Locale.ROOT));
        }
    }

    private static void name(String name, Found found) {
        if (DEGREE.matcher(name).find()) {
            found.add(GuardRule.NAME_DEGREE, FindingPart.SIGNER_NAME, name, withoutDegree(name));
        }
        if (BELOW.matcher(name).find()) {
            found.add(GuardRule.TITLE_BELOW_NAME, FindingPart.SIGNER_NAME, name);
        }
        boolean capitals = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        if (capitals && !name.equals(inLowerCase(name))) {
            found.add(GuardRule.NAME_CASE, FindingPart.SIGNER_NAME, name, inLowerCase(name));
        }
    }

    static String withoutDegree(String name) {
        return DEGREE.matcher(name.strip()).replaceFirst("");
    }

    /** Each syllable with one capital. */
    static String inLowerCase(String name) {
        return Pattern.compile("(\\p{L})(\\p{L}*)")
                .matcher(name)
                .replaceAll(word ->
                        word.group(1).toUpperCase(Locale.ROOT) + word.group(2).toLowerCase(Locale.ROOT));
    }
}

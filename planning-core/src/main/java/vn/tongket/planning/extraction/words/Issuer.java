package vn.tongket.planning.extraction.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that a symbol names against the body that the sentence names (cơ quan ban hành): 571/KH-HĐTĐKT "của Ủy ban
 * nhân dân" does not fit. Only bodies that are known for certain are compared.
 */
public final class Issuer {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("UBND", "(?:[ỦU][ỷy]|Uỷ) ban nhân dân|UBND"),
            Map.entry("HĐND", "Hội đồng nhân dân|HĐND"),
            Map.entry("UBBC", "(?:[ỦU][ỷy]|Uỷ) ban bầu cử|UBBC"),
            Map.entry("HĐTĐKT", "Hội đồng [Tt]hi đua|HĐTĐKT"),
            Map.entry("HĐBCQG", "Hội đồng [Bb]ầu cử"),
            Map.entry("BCĐ", "Ban [Cc]hỉ đạo|BCĐ"),
            Map.entry("MTTQ", "(?:[ỦU][ỷy]|Uỷ) ban (?:Mặt trận|MTTQ)|Ban Thường trực|MTTQ"),
            Map.entry("CP", "Chính phủ"),
            Map.entry("TTg", "Thủ tướng"),
            Map.entry("SNV", "Sở Nội vụ"),
            Map.entry("TU", "(?:Ban Thường vụ |Ban Chấp hành )?(?:Tỉnh|Thành|Thị) (?:ủy|uỷ)"),
            Map.entry("HU", "(?:Ban Thường vụ )?Huyện (?:ủy|uỷ)"),
            Map.entry("QH", "Quốc hội"));
    private static final Pattern CITED = Pattern.compile(
            "(?u)((?<!\\d)\\d{1,5}(?:/\\d{4})?[/\\-]\\p{Lu}\\p{L}{0,9}[\\-/](\\p{Lu}\\p{L}{0,9}))(?!\\p{L})[^;.]{0,60}?\\scủa\\s(\\p{Lu}[^;.,]{2,80})");

    private Issuer() {}

    public static List<String> doubts(String text) {
        List<String> doubtful = new ArrayList<>();
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            String expected = BODIES.get(cited.group(2));
            if (expected != null && !begins(expected, cited.group(3)) && known(cited.group(3))) {
                doubtful.add(cited.group());
            }
        }
        return doubtful;
    }

    private static boolean known(String issuer) {
        return BODIES.values().stream().anyMatch(names -> begins(names, issuer));
    }

    private static boolean begins(String names, String issuer) {
        return Pattern.compile("(?u)(?:" + names + ")").matcher(issuer).lookingAt();
    }
}

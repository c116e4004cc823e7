package vn.tongket.planning.extraction.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence by which an agency issues its plan (câu ban hành): "Sở … xây dựng kế hoạch … như sau:". */
public final class OpeningSentence {

    private static final String VERB =
            "(?:xây dựng|ban hành|tổ chức|triển khai|lập|đề ra|thông báo|hướng dẫn|đề nghị|yêu cầu|"
                    + "trân trọng|kính mời|kính đề nghị|phát động|báo cáo|quyết định)";
    private static final Pattern ISSUES = Pattern.compile(
            "(?u)(?:" + AgencyName.FIRST_WORDS + "|Liên)(?![\\p{L}]).{0,240}?\\s" + VERB + "(?![\\p{L}]).*");
    private static final Pattern JOINED = Pattern.compile("[,.;]\\s+(?=(?:" + AgencyName.FIRST_WORDS + ")(?![\\p{L}])"
            + "(?:[^,;.]|\\.(?=\\S)){0,160}?\\s" + VERB + "(?![\\p{L}]).*(?:[Kk]ế hoạch|:\\s*$))");

    private OpeningSentence() {}

    public static boolean issues(String text) {
        return ISSUES.matcher(text).matches();
    }

    /** The first words of a legal basis, which no title has. */
    public static boolean citesBasis(String text) {
        return text.startsWith("Căn cứ ");
    }

    /** Where the issuing sentence begins inside a paragraph that starts with a basis; -1 where it does not. */
    public static int within(String text) {
        Matcher matcher = JOINED.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.end();
        }
        return at;
    }
}

package vn.tongket.planning.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The legal bases of a document (căn cứ ban hành): one a line, each ends with ";" and the last with "." (DOC-8). */
public final class LegalBases {

    private static final Pattern END = Pattern.compile("[\\s;.,]+$");
    private static final Pattern LEAD = Pattern.compile(
            "^(Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Tiếp tục|Nhằm|Để|Sau khi)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private LegalBases() {}

    public static List<String> punctuated(List<String> bases) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            String text = END.matcher(bases.get(i)).replaceAll("");
            result.add(led(text) + (i == bases.size() - 1 ? "." : ";"));
        }
        return List.copyOf(result);
    }

    /** An instrument that is only named ({@code Luật …}) is led in by "Căn cứ". */
    private static String led(String text) {
        return LEAD.matcher(text).matches() ? text : "Căn cứ " + text;
    }
}

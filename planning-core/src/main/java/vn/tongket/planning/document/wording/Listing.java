package vn.tongket.planning.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names one below the other as recipients and addressees are listed (gạch đầu dòng): each after "- " and before ";",
 * the last before ".". A line that ends with ":" leads a group and stays as it is.
 */
public final class Listing {

    private static final Pattern MARK = Pattern.compile("^[-–+•]\\s*");
    private static final Pattern END = Pattern.compile("[\\s;.,]+$");

    private Listing() {}

    public static List<String> of(List<String> names) {
        List<String> bare = names.stream()
                .map(name -> END.matcher(MARK.matcher(name).replaceFirst("")).replaceFirst(""))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            String name = bare.get(i);
            lines.add(name.endsWith(":") ? name : "- " + name + (i == bare.size() - 1 ? "." : ";"));
        }
        return List.copyOf(lines);
    }
}

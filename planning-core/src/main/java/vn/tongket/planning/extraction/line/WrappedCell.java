package vn.tongket.planning.extraction.line;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a cell become paragraphs again (đoạn trong ô): only a bullet begins a new one. */
public final class WrappedCell {

    private static final Pattern BULLET = Pattern.compile("[-–+*•]\\s+\\S.*");

    private WrappedCell() {}

    public static void add(List<String> paragraphs, String line) {
        int last = paragraphs.size() - 1;
        if (last < 0 || BULLET.matcher(line).matches()) {
            paragraphs.add(line);
        } else {
            paragraphs.set(last, paragraphs.get(last) + " " + line);
        }
    }
}

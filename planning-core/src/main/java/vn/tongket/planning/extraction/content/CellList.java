package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one cell says (nội dung của ô): a list where its paragraphs have bullets, otherwise one sentence. */
final class CellList {

    private static final Pattern BULLET = Pattern.compile("^[-–+*]\\s*(?=\\S)");
    private static final Pattern END = Pattern.compile("[\\s;,]+$");
    private static final int FEWEST = 2;

    private CellList() {}

    static List<String> of(List<String> paragraphs) {
        long bullets = paragraphs.stream().filter(CellList::isItem).count();
        if (bullets < FEWEST) {
            return List.of(clean(String.join(" ", paragraphs)));
        }
        List<String> items = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int last = items.size() - 1;
            if (isItem(paragraph) || last < 0) {
                items.add(paragraph);
            } else {
                items.set(last, items.get(last) + " " + paragraph);
            }
        }
        boolean announced = !isItem(items.get(0)) && items.get(0).endsWith(":");
        return items.stream().skip(announced ? 1 : 0).map(CellList::clean).toList();
    }

    private static boolean isItem(String paragraph) {
        return BULLET.matcher(paragraph).find();
    }

    private static String clean(String words) {
        return END.matcher(BULLET.matcher(words).replaceFirst("")).replaceFirst("");
    }
}

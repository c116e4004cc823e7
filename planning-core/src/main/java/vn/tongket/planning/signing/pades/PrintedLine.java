package vn.tongket.planning.signing.pades;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Words that stand side by side on a page (một dòng chữ trên trang), with the place of every letter. */
record PrintedLine(int page, List<TextPosition> letters) {

    private static final char GAP = '\u00a0';

    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        return text.toString();
    }

    Area area() {
        return area(0, letters.size());
    }

    Area area(int from, int to) {
        TextPosition first = letters.get(from);
        TextPosition last = letters.get(to - 1);
        float height = first.getFontSizeInPt();
        return new Area(
                page,
                first.getXDirAdj(),
                first.getYDirAdj() - height,
                last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                height);
    }

    /** Where the gap is that follows these words, to be filled in; the width is the gap's own. */
    Area gapAfter(String words) {
        int from = text().indexOf(words) + words.length();
        int to = from;
        while (to < letters.size() && isGap(letters.get(to))) {
            to++;
        }
        return area(from, Math.max(to, from + 1));
    }

    private static boolean isGap(TextPosition letter) {
        String text = letter.getUnicode();
        return text.isBlank() || text.charAt(0) == GAP;
    }
}

package vn.tongket.planning.binding;

import vn.tongket.planning.comparison.WordDiff;
import vn.tongket.planning.comparison.WordPiece;

/** Where the words of a span are after their line was rewritten (đoạn chữ tương ứng sau khi sửa). */
final class SpanMap {

    private final int start;
    private final int end;
    private int newStart = -1;
    private int newEnd = -1;

    private SpanMap(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** What now stands where the span stood; empty if nothing does. */
    static String words(String before, int start, int end, String after) {
        SpanMap map = new SpanMap(start, end);
        int old = 0;
        int now = 0;
        for (WordPiece piece : WordDiff.of(before, after)) {
            int length = piece.text().length();
            boolean added = piece.kind() == WordPiece.Kind.ADDED;
            boolean removed = piece.kind() == WordPiece.Kind.REMOVED;
            map.pass(old, added ? 0 : length, now, removed ? 0 : length);
            old += added ? 0 : length;
            now += removed ? 0 : length;
        }
        return map.newStart < 0 ? "" : after.substring(map.newStart, Math.max(map.newStart, map.newEnd));
    }

    /** A stretch of the old line beside the stretch of the new line that it became. */
    private void pass(int old, int oldLength, int now, int nowLength) {
        boolean same = oldLength == nowLength && oldLength > 0;
        boolean inside = oldLength == 0 ? old >= start && old <= end : old < end && old + oldLength > start;
        if (!inside || nowLength == 0) {
            return;
        }
        if (newStart < 0) {
            newStart = now + (same ? Math.max(0, start - old) : 0);
        }
        newEnd = now + (same ? Math.min(nowLength, end - old) : nowLength);
    }
}

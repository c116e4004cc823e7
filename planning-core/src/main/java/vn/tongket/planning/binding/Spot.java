package vn.tongket.planning.binding;

/** Where in the text the words of a datum stand (chỗ của dữ liệu trong lời văn). */
record Spot(BodyLine line, int start, int end) {

    /** The datum is all that the line says. */
    boolean whole() {
        return before().isBlank() && after().isBlank();
    }

    String before() {
        String text = line.text();
        return text.substring(Math.min(start, LineCore.mark(text).length()), start);
    }

    String after() {
        return LineCore.withoutEnd(line.text().substring(end));
    }

    void rewrite(String words) {
        String text = line.text();
        line.rewrite(text.substring(0, start) + words + text.substring(end));
    }
}

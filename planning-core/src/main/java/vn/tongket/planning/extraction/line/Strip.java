package vn.tongket.planning.extraction.line;

/** Words that stand together in one printed line (mảnh chữ), apart from others beside them. */
public record Strip(float left, float right, String text) {

    float middle() {
        return (left + right) / 2;
    }

    boolean beside(Strip other) {
        return right < other.left || other.right < left;
    }

    Strip below(Strip above) {
        return new Strip(Math.min(left, above.left), Math.max(right, above.right), above.text + " " + text);
    }
}

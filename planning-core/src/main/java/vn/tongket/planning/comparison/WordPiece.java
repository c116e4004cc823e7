package vn.tongket.planning.comparison;

import java.io.Serializable;

/** Words next to each other that stayed, went or came (đoạn chữ giữ nguyên, bỏ, thêm). */
public record WordPiece(Kind kind, String text) implements Serializable {

    /** What became of the words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}

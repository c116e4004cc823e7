package vn.tongket.kernel;

/** What part of a list is wanted: a search text (may be null), a page from 0 and a bounded size. */
public record PageRequest(String query, int page, int size, String sort) {

    /** No list gives more than this many items at once. */
    public static final int MAX_SIZE = 200;

    public PageRequest {
        page = Math.max(page, 0);
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    public static PageRequest first() {
        return new PageRequest(null, 0, 50, null);
    }

    public int offset() {
        return (int) Math.min((long) page * size, Integer.MAX_VALUE);
    }

    /** The search text as a {@code like} pattern over search keys; everything when there is none. */
    public String pattern() {
        return SearchKey.pattern(query);
    }
}

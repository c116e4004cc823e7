package vn.tongket.web.shell;

/**
 * One place of the navigation (mục điều hướng).
 *
 * @param key text {@code nav.KEY}
 * @param current whether the shown page belongs to it
 */
public record NavigationEntry(String key, String path, String icon, boolean current) {}

package vn.tongket.kernel;

import java.util.List;

/** One page of a list (trang danh sách): its items, the page's number from 0, its size and the total. */
public record Page<T>(List<T> items, int page, int size, long total) {}

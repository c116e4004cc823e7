package vn.tongket.planning.book;

import java.util.List;

/**
 * A register ready to be printed (sổ đăng ký).
 *
 * @param body the agency that keeps it
 * @param period the time it covers, in words
 * @param rows one cell for each column
 */
public record Book(
        String parentBody,
        String body,
        String title,
        String period,
        List<BookColumn> columns,
        List<List<String>> rows) {

    public Book {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

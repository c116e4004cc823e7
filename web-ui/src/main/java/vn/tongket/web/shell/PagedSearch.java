package vn.tongket.web.shell;

import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/**
 * A list that is searched and leafed through by its address alone (danh sách có tìm kiếm), so that a page of it
 * can be bookmarked and the browser's way back works.
 *
 * @param <T> what is listed
 */
public abstract class PagedSearch<T> {

    private static final int PAGE_SIZE = 25;

    private String query;
    private int number = 1;
    private Page<T> result;

    protected abstract Page<T> find(PageRequest request);

    public Page<T> getResult() {
        if (result == null) {
            result = find(new PageRequest(query, number - 1, PAGE_SIZE, null));
        }
        return result;
    }

    public int getPages() {
        return (int) Math.max(1, (getResult().total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}

package vn.tongket.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** The part of a list that a caller wants, from the address of his call. */
public class Paging {

    @QueryParam("query")
    private String query;

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    @QueryParam("sort")
    private String sort;

    public PageRequest request() {
        return new PageRequest(query, page, size, sort);
    }

    public static <T, R> Page<R> map(Page<T> page, Function<T, R> json) {
        return new Page<>(page.items().stream().map(json).toList(), page.page(), page.size(), page.total());
    }
}

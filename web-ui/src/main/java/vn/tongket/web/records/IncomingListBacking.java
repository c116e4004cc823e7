package vn.tongket.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.incoming.IncomingSearch;
import vn.tongket.planning.incoming.IncomingService;
import vn.tongket.planning.incoming.IncomingSummary;
import vn.tongket.web.shell.PagedSearch;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code records/incoming.xhtml}: a body's incoming register of one year. */
@Named
@RequestScoped
public class IncomingListBacking extends PagedSearch<IncomingSummary> {

    private static final int YEARS = 5;

    @Inject
    private IncomingService documents;

    private String body;
    private Integer year;
    private List<UnitSummary> bodies;

    @Override
    protected Page<IncomingSummary> find(PageRequest request) {
        return getBody() == null
                ? new Page<>(List.of(), 0, request.size(), 0)
                : documents.search(new IncomingSearch(new UnitId(getBody()), getYear(), request.query()), request);
    }

    public List<UnitSummary> getBodies() {
        if (bodies == null) {
            bodies = documents.bodies();
        }
        return bodies;
    }

    /** The chosen body, or the committee of the place, or the first. */
    public String getBody() {
        if (body == null) {
            body = getBodies().stream()
                    .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                    .findFirst()
                    .or(() -> getBodies().stream().findFirst())
                    .map(UnitSummary::id)
                    .orElse(null);
        }
        return body;
    }

    public void setBody(String body) {
        this.body = body == null || body.isBlank() ? this.body : body;
    }

    public List<Integer> getYears() {
        int last = thisYear();
        return IntStream.range(0, YEARS).mapToObj(back -> last - back).toList();
    }

    public Integer getYear() {
        return year == null ? thisYear() : year;
    }

    private static int thisYear() {
        return LocalDate.now(VietnameseFormat.OFFICE).getYear();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getFilters() {
        return "&unitId=" + getBody() + "&year=" + getYear();
    }

    public String getMore() {
        return "&body=" + getBody() + "&year=" + getYear();
    }
}

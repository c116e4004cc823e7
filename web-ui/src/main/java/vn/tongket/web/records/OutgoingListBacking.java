package vn.tongket.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterSearch;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.web.shell.PagedSearch;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code records/outgoing.xhtml}: a body's register of one year. */
@Named
@RequestScoped
public class OutgoingListBacking extends PagedSearch<OutgoingEntrySummary> {

    @Inject
    private RegisterService register;

    private String body;
    private DocumentKind kind;
    private Integer year;
    private List<UnitSummary> bodies;

    @Override
    protected Page<OutgoingEntrySummary> find(PageRequest request) {
        return getBody() == null
                ? new Page<>(List.of(), 0, request.size(), 0)
                : register.search(new RegisterSearch(new UnitId(getBody()), kind, getYear(), request.query()), request);
    }

    public List<UnitSummary> getBodies() {
        if (bodies == null) {
            bodies = register.bodies();
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

    public boolean isKept() {
        return getBody() != null && register.keeps(new UnitId(getBody()));
    }

    public List<Integer> getYears() {
        Stream<Integer> kept = getBody() == null ? Stream.of() : register.years(new UnitId(getBody())).stream();
        return Stream.concat(Stream.of(thisYear()), kept).distinct().toList();
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

    public List<DocumentKind> getKinds() {
        return List.of(DocumentKind.values());
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    /** The chosen filters as a part of an address. */
    public String getFilters() {
        return "&unitId=" + getBody() + "&year=" + getYear() + (kind == null ? "" : "&kind=" + kind);
    }

    /** The same for the addresses of this page. */
    public String getMore() {
        return "&body=" + getBody() + "&year=" + getYear() + (kind == null ? "" : "&kind=" + kind);
    }
}

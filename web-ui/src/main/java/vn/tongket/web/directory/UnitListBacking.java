package vn.tongket.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.PagedSearch;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code directory/units.xhtml} and {@code admin/units.xhtml}. */
@Named
@RequestScoped
public class UnitListBacking extends PagedSearch<UnitSummary> {

    @Inject
    private DirectoryService directory;

    private boolean allTimes;
    private Map<String, String> names;

    @Override
    protected Page<UnitSummary> find(PageRequest request) {
        return directory.searchUnits(request, allTimes ? null : LocalDate.now(VietnameseFormat.OFFICE));
    }

    /** The short name of a parent or successor that a shown unit mentions. */
    public String nameOf(String unitId) {
        if (unitId == null) {
            return "";
        }
        if (names == null) {
            List<UnitId> mentioned = getResult().items().stream()
                    .map(UnitSummary::parentId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(UnitId::new)
                    .toList();
            names = directory.unitsById(mentioned).stream()
                    .collect(Collectors.toMap(UnitSummary::id, UnitSummary::shortName));
        }
        return names.getOrDefault(unitId, "");
    }

    public boolean isAllTimes() {
        return allTimes;
    }

    public void setAllTimes(boolean allTimes) {
        this.allTimes = allTimes;
    }
}

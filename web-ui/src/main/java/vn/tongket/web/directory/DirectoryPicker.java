package vn.tongket.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.PositionSummary;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.VietnameseFormat;

/** What a form offers while the user types (gợi ý đơn vị, cán bộ), found without accents. */
@Named
@RequestScoped
public class DirectoryPicker {

    private static final int OFFERED = 15;

    @Inject
    private DirectoryService directory;

    public List<UnitSummary> units(String typed) {
        return directory
                .searchUnits(request(typed), LocalDate.now(VietnameseFormat.OFFICE))
                .items();
    }

    public List<UnitSummary> unitsOfAllTimes(String typed) {
        return directory.searchUnits(request(typed), null).items();
    }

    public List<PersonSummary> persons(String typed) {
        return directory.persons(request(typed)).items();
    }

    public List<PositionSummary> getPositions() {
        return directory.positions();
    }

    private static PageRequest request(String typed) {
        return new PageRequest(typed, 0, OFFERED, null);
    }
}

package vn.tongket.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.task.wording.UnitGroup;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.VietnameseFormat;

/** Units among which a page lets choose, read once a request. */
@Named
@RequestScoped
public class UnitChoices {

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser currentUser;

    private List<UnitSummary> all;
    private List<UnitSummary> units;
    private Map<String, UnitSummary> byId;

    /** Units of today that can be given work, in protocol order. */
    public List<UnitSummary> getUnits() {
        if (units == null) {
            units = all().stream().filter(unit -> unit.kind() != UnitKind.AREA).toList();
        }
        return units;
    }

    /** Units with a number series in whose name the user may write plans. */
    public List<UnitSummary> getIssuers() {
        return getUnits().stream()
                .filter(unit -> unit.symbol() != null)
                .filter(unit -> currentUser
                        .caller()
                        .mayAny(unit.unitId(), Role.PLANNER, Role.DEPARTMENT_HEAD, Role.UNIT_OFFICER))
                .toList();
    }

    /** The units of a group such as "các khóm" (nhóm đơn vị); empty when the words name none. */
    public String group(String words, String issuerId) {
        if (words == null || issuerId == null) {
            return "";
        }
        return UnitGroup.members(words, directory.unit(new UnitId(issuerId)), all()).stream()
                .map(UnitSummary::name)
                .collect(Collectors.joining(", "));
    }

    /** Empty for a unit that does not exist today. */
    public String name(String id) {
        if (byId == null) {
            byId = getUnits().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        }
        UnitSummary unit = id == null ? null : byId.get(id);
        return unit == null ? "" : unit.name();
    }

    private List<UnitSummary> all() {
        if (all == null) {
            all = directory.units(LocalDate.now(VietnameseFormat.OFFICE));
        }
        return all;
    }
}

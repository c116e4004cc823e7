package vn.tongket.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code directory/unit.xhtml}. */
@Named
@RequestScoped
public class UnitPageBacking {

    @Inject
    private DirectoryService directory;

    private String id;
    private UnitSummary unit;
    private List<Member> members;

    public void load() {
        unit = directory.unit(new UnitId(id == null ? "" : id));
        members = directory.members(List.of(unit.unitId()), LocalDate.now(VietnameseFormat.OFFICE));
    }

    public UnitSummary getParent() {
        return directory.unit(new UnitId(unit.parentId()));
    }

    public UnitSummary getSuccessor() {
        return directory.unit(new UnitId(unit.successorId()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UnitSummary getUnit() {
        return unit;
    }

    public List<Member> getMembers() {
        return members;
    }
}

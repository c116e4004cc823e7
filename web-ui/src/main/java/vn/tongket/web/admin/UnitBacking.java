package vn.tongket.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code admin/unit.xhtml}. */
@Named
@ViewScoped
public class UnitBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private String id;
    private Long version;
    private String alias;
    private UnitForm form = new UnitForm();

    public void load() {
        if (id != null) {
            UnitSummary unit = directory.unit(new UnitId(id));
            version = unit.version();
            form = UnitForm.of(unit, other(unit.parentId()), other(unit.successorId()));
        }
    }

    public String save() {
        if (id == null) {
            directory.addUnit(form.entry());
            messages.info("text", "admin.unit.added", form.getName());
        } else {
            directory.correctUnit(new UnitId(id), form.entry(), version);
            messages.info("text", "admin.unit.saved", form.getName());
        }
        return "/admin/units?faces-redirect=true";
    }

    public void addAlias() {
        directory.addAlias(new UnitId(id), alias);
        messages.info("text", "admin.unit.alias-added", alias);
        alias = null;
    }

    private UnitSummary other(String unit) {
        return unit == null ? null : directory.unit(new UnitId(unit));
    }

    public boolean isFresh() {
        return id == null;
    }

    public UnitForm getForm() {
        return form;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public UnitLevel[] getLevels() {
        return UnitLevel.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }
}

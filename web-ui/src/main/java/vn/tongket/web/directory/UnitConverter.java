package vn.tongket.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** A unit chosen in a form (đơn vị được chọn) by its identity. */
@ApplicationScoped
@FacesConverter(value = "tk.unit", managed = true)
public class UnitConverter implements Converter<UnitSummary> {

    @Inject
    private DirectoryService directory;

    @Override
    public UnitSummary getAsObject(FacesContext faces, UIComponent field, String id) {
        return id == null || id.isBlank() ? null : directory.unit(new UnitId(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UnitSummary unit) {
        return unit == null ? "" : unit.id();
    }
}

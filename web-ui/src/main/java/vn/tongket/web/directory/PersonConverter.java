package vn.tongket.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.PersonSummary;

/** A person chosen in a form (cán bộ được chọn) by his identity. */
@ApplicationScoped
@FacesConverter(value = "tk.person", managed = true)
public class PersonConverter implements Converter<PersonSummary> {

    @Inject
    private DirectoryService directory;

    @Override
    public PersonSummary getAsObject(FacesContext faces, UIComponent field, String id) {
        return id == null || id.isBlank() ? null : directory.person(new PersonId(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, PersonSummary person) {
        return person == null ? "" : person.id();
    }
}

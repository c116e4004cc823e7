package vn.tongket.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code admin/person.xhtml}. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private String id;
    private Long version;
    private PersonForm form = new PersonForm();
    private List<Member> memberships = List.of();
    private UnitSummary unit;
    private String position;
    private LocalDate from = today();

    public void load() {
        if (id != null) {
            PersonSummary person = directory.person(new PersonId(id));
            version = person.version();
            form = PersonForm.of(person, directory.contact(person.personId()));
            memberships = directory.membershipsOf(person.personId(), today());
        }
    }

    public String save() {
        if (id == null) {
            id = directory.addPerson(form.entry()).value();
            messages.info("text", "admin.person.added", form.getFullName());
        } else {
            directory.correctPerson(new PersonId(id), form.entry(), version);
            messages.info("text", "admin.person.saved", form.getFullName());
        }
        return "/admin/person?faces-redirect=true&id=" + id;
    }

    public void appoint() {
        directory.appoint(new PersonId(id), unit.unitId(), position, from);
        messages.info("text", "admin.person.appointed", unit.name());
        unit = null;
        position = null;
        load();
    }

    public void endMembership(Member member) {
        directory.endMembership(member.membershipId(), today().minusDays(1));
        messages.info("text", "admin.person.ended", member.unitName());
        load();
    }

    private static LocalDate today() {
        return LocalDate.now(VietnameseFormat.OFFICE);
    }

    public boolean isFresh() {
        return id == null;
    }

    /** As they stand on papers; not translated. */
    public List<String> getHonorifics() {
        return List.of("Ông", "Bà", "Đồng chí");
    }

    public PersonForm getForm() {
        return form;
    }

    public List<Member> getMemberships() {
        return memberships;
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

    public void setUnit(UnitSummary unit) {
        this.unit = unit;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

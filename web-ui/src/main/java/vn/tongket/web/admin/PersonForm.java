package vn.tongket.web.admin;

import java.io.Serializable;
import vn.tongket.planning.directory.ContactData;
import vn.tongket.planning.directory.PersonEntry;
import vn.tongket.planning.directory.PersonSummary;

/** The fields of {@code admin/person.xhtml}. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String honorific;
    private Integer birthYear;
    private String email;
    private String phone;

    static PersonForm of(PersonSummary person, ContactData contact) {
        PersonForm form = new PersonForm();
        form.fullName = person.fullName();
        form.honorific = person.honorific();
        form.birthYear = person.birthYear();
        form.email = contact.email();
        form.phone = contact.phone();
        return form;
    }

    PersonEntry entry() {
        return new PersonEntry(fullName, honorific, birthYear, email, phone);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}

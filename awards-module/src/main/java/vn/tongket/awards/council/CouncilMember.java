package vn.tongket.awards.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tongket.planning.directory.PersonId;

/** Who may vote in a session (thành viên Hội đồng dự họp). */
@Embeddable
class CouncilMember {

    @Column(name = "person_id")
    private String personId;

    @Column(name = "full_name")
    private String fullName;

    protected CouncilMember() {
        // for JPA
    }

    CouncilMember(PersonId person, String fullName) {
        this.personId = person.value();
        this.fullName = fullName;
    }

    boolean is(PersonId person) {
        return person.value().equals(personId);
    }

    String personId() {
        return personId;
    }

    String fullName() {
        return fullName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilMember that && personId.equals(that.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}

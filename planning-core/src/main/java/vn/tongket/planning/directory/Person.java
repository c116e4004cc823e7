package vn.tongket.planning.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.tongket.kernel.SearchKey;
import vn.tongket.kernel.VietnameseOrder;

/** Person (cán bộ, đại biểu) whom the portal knows; the full name is one field as written on papers. */
@Entity
@Table(name = "person", schema = "planning")
class Person {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "full_name")
    private String fullName;

    private String honorific;

    @Column(name = "birth_year")
    private Integer birthYear;

    private String email;
    private String phone;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_key")
    private String searchKey;

    protected Person() {
        // for JPA
    }

    static Person of(PersonEntry entry) {
        Person person = new Person();
        person.id = PersonId.next().value();
        person.correct(entry);
        return person;
    }

    void correct(PersonEntry entry) {
        fullName = entry.fullName();
        honorific = entry.honorific();
        birthYear = entry.birthYear();
        email = entry.email();
        phone = entry.phone();
        sortKey = VietnameseOrder.personSortKey(fullName);
        searchKey = SearchKey.of(fullName);
    }

    PersonId id() {
        return new PersonId(id);
    }

    long version() {
        return version;
    }
}

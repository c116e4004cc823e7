package vn.tongket.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.tongket.awards.check.Candidate;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.kernel.SearchKey;
import vn.tongket.kernel.VietnameseOrder;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** The person or collective of a nomination (người, tập thể được đề nghị). */
@Embeddable
class Nominee {

    @Enumerated(EnumType.STRING)
    @Column(name = "nominee_kind")
    private NomineeKind kind;

    @Column(name = "nominee_name")
    private String name;

    @Column(name = "nominee_honorific")
    private String honorific;

    @Column(name = "nominee_position")
    private String position;

    @Column(name = "nominee_unit_id")
    private String unitId;

    @Column(name = "nominee_unit_name")
    private String unitName;

    @Column(name = "nominee_person_id")
    private String personId;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "nominee_key")
    private String key;

    @Column(name = "sort_key")
    private String sortKey;

    protected Nominee() {
        // for JPA
    }

    Nominee(NomineeEntry entry, UnitSummary unit) {
        this.kind = entry.kind();
        this.name = entry.fullName().strip().replaceAll("\\s+", " ");
        this.honorific = entry.honorific();
        this.position = entry.position();
        this.unitId = unit.id();
        this.unitName = unit.name();
        this.personId = entry.person() == null ? null : entry.person().value();
        Traits traits = entry.traits();
        this.birthYear = traits.birthYear();
        this.gender = traits.gender();
        this.duty = traits.duty();
        this.nameKey = SearchKey.of(name);
        this.key = personId != null ? "PERSON:" + personId : kind + ":" + unitId + ":" + nameKey;
        this.sortKey = kind == NomineeKind.COLLECTIVE ? "0" + nameKey : "1" + VietnameseOrder.personSortKey(name);
    }

    /** Whether the caller himself is meant; where the directory does not know the person, his name decides (AWD-3). */
    boolean is(Caller caller) {
        return is(caller.person()) || (hasNameOnly() && nameKey.equals(SearchKey.of(caller.fullName())));
    }

    boolean is(PersonId person) {
        return person.value().equals(personId);
    }

    boolean hasNameOnly() {
        return kind == NomineeKind.PERSON && personId == null;
    }

    boolean collective() {
        return kind == NomineeKind.COLLECTIVE;
    }

    Candidate candidate() {
        return new Candidate(collective(), name, personId, birthYear, new UnitId(unitId), position);
    }

    String name() {
        return name;
    }
}

package vn.tongket.attendance.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.likeness.Trait;
import vn.tongket.kernel.BusinessException;

/** One row of a file of guests (một dòng của tệp), with what is decided about it and what became of it. */
@Entity
@IdClass(ImportRow.Key.class)
@Table(name = "import_row", schema = "attendance")
class ImportRow {

    @Id
    @Column(name = "import_id")
    private String importId;

    @Id
    private int line;

    @Column(name = "full_name")
    private String fullName;

    private String honorific;

    private String position;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String email;

    private String phone;

    @Column(name = "birth_year")
    private Integer birthYear;

    private String problems;

    private boolean blocked;

    @Enumerated(EnumType.STRING)
    @Column(name = "twin_kind")
    private TwinKind twinKind;

    @Column(name = "twin_ref")
    private String twinRef;

    @Column(name = "twin_label")
    private String twinLabel;

    @Column(name = "twin_traits")
    private String twinTraits;

    @Column(name = "twin_certain")
    private boolean twinCertain;

    @Enumerated(EnumType.STRING)
    private RowDecision decision;

    @Column(name = "invitation_id")
    private String invitationId;

    protected ImportRow() {
        // for JPA
    }

    /** ATT-25 Who is told apart by nothing cannot be listed beside himself. */
    void decide(RowDecision choice) {
        if (choice == RowDecision.SEPARATE && twinCertain) {
            throw new BusinessException(ImportError.CERTAINLY_THE_SAME, fullName, twinLabel);
        }
        decision = choice;
    }

    /** ATT-80 What stands in the row from now on, as it was checked. */
    void correct(CheckedRow checked) {
        fullName = checked.guest().fullName();
        honorific = checked.guest().honorific();
        position = checked.guest().position();
        unitId = checked.guest().unitId();
        unitName = checked.guest().unitName();
        email = checked.guest().email();
        phone = checked.guest().phone();
        birthYear = checked.birthYear();
        problems = RowProblem.written(checked.problems());
        blocked = checked.blocked();
    }

    /** ATT-80 Whom the row looks like now; what was decided about it holds as long as that is the same one. */
    void meet(Twin met) {
        boolean same = met != null && met.kind() == twinKind && met.ref().equals(twinRef);
        twinKind = met == null ? null : met.kind();
        twinRef = met == null ? null : met.ref();
        twinLabel = met == null ? null : met.label();
        twinTraits = met == null ? null : Trait.written(met.traits());
        twinCertain = met != null && met.certain();
        decision = same ? decision : null;
    }

    /** The row as it was checked, nobody decided about. */
    CheckedRow checked() {
        return new CheckedRow(
                line,
                new Guest(null, fullName, honorific, position, unitId, unitName, email, phone),
                birthYear,
                RowProblem.read(problems));
    }

    boolean refersTo(int other) {
        return twinKind == TwinKind.IN_FILE && twinRef.equals(String.valueOf(other));
    }

    int line() {
        return line;
    }

    /** The same as somebody of this kind, by somebody's decision. */
    boolean joins(TwinKind kind) {
        return decision == RowDecision.SAME && twinKind == kind;
    }

    String twinRef() {
        return twinRef;
    }

    /** The guest; a person of the directory when somebody said that he is the one. */
    Guest guest() {
        String person = joins(TwinKind.IN_DIRECTORY) ? twinRef : null;
        return new Guest(person, fullName, honorific, position, unitId, unitName, email, phone);
    }

    ImportRowSummary summary() {
        return new ImportRowSummary(
                line,
                honorific,
                fullName,
                position,
                unitName,
                unitId != null,
                birthYear,
                phone,
                email,
                RowProblem.read(problems),
                blocked,
                twin(),
                decision,
                invitationId);
    }

    private Twin twin() {
        if (twinKind == null) {
            return null;
        }
        return new Twin(twinKind, twinRef, twinLabel, Trait.read(twinTraits), twinCertain);
    }

    /** Identity of a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String importId;
        private int line;

        protected Key() {
            // for JPA
        }

        Key(ImportId id, int line) {
            this.importId = id.value();
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId.equals(importId) && key.line == line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, line);
        }
    }
}

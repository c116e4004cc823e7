package vn.tongket.attendance.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Trait> traits = twinTraits.isEmpty()
                ? Set.of()
                : Arrays.stream(twinTraits.split(",")).map(Trait::valueOf).collect(Collectors.toSet());
        return new Twin(twinKind, twinRef, twinLabel, traits, twinCertain);
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

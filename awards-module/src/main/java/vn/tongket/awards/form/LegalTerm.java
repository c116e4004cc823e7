package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;

/** A line of the dated law of a form (một quy định có thời hạn), AWD-20. */
@Entity
@Table(name = "legal_term", schema = "awards")
class LegalTerm {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "form_code")
    private String formCode;

    @Enumerated(EnumType.STRING)
    private Term term;

    @Column(name = "\"value\"")
    private String value;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_name")
    private String enteredName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected LegalTerm() {
        // for JPA
    }

    LegalTerm(TermEntry entry, PersonId by, String name, Instant now) {
        entry.term().requireReadable(entry.value().strip());
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            throw new BusinessException(FormError.DATES_REVERSED);
        }
        this.id = Ids.next();
        this.formCode = entry.formCode();
        this.term = entry.term();
        this.value = entry.value().strip();
        this.source = entry.source().strip();
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
        this.enteredBy = by.value();
        this.enteredName = name;
        this.enteredAt = now;
    }

    /** AWD-21 What is left of this line beside a newer one that holds from the one day to the other. */
    List<LegalTerm> beside(LocalDate from, LocalDate to) {
        List<LegalTerm> left = new ArrayList<>();
        if (validFrom.isBefore(from)) {
            left.add(during(validFrom, from.minusDays(1)));
        }
        if (to != null && (validTo == null || validTo.isAfter(to))) {
            left.add(during(to.plusDays(1), validTo));
        }
        return left;
    }

    private LegalTerm during(LocalDate from, LocalDate to) {
        LegalTerm part = new LegalTerm();
        part.id = Ids.next();
        part.formCode = formCode;
        part.term = term;
        part.value = value;
        part.source = source;
        part.validFrom = from;
        part.validTo = to;
        part.enteredBy = enteredBy;
        part.enteredName = enteredName;
        part.enteredAt = enteredAt;
        return part;
    }

    TermValue value() {
        return new TermValue(formCode, term, value, source, validFrom, validTo, enteredName);
    }
}

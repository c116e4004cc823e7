package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** Where a rule stands in the law of a time (nguồn trích dẫn của quy tắc), AWD-100. */
@Entity
@Table(name = "rule_source", schema = "awards")
class RuleSource {

    @Id
    private String id;

    @Version
    private long version;

    private String rule;
    private String citation;

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

    protected RuleSource() {
        // for JPA
    }

    RuleSource(SourceEntry entry, PersonId by, String name, Instant now) {
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            throw new BusinessException(FormError.DATES_REVERSED);
        }
        this.id = Ids.next();
        this.rule = entry.rule();
        this.citation = entry.citation().strip();
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
        this.enteredBy = by.value();
        this.enteredName = name;
        this.enteredAt = now;
    }

    /** AWD-21 What is left of this line beside a newer one that holds from the one day to the other. */
    List<RuleSource> beside(LocalDate from, LocalDate to) {
        List<RuleSource> left = new ArrayList<>();
        if (validFrom.isBefore(from)) {
            left.add(during(validFrom, from.minusDays(1)));
        }
        if (to != null && (validTo == null || validTo.isAfter(to))) {
            left.add(during(to.plusDays(1), validTo));
        }
        return left;
    }

    private RuleSource during(LocalDate from, LocalDate to) {
        RuleSource part = new RuleSource();
        part.id = Ids.next();
        part.rule = rule;
        part.citation = citation;
        part.validFrom = from;
        part.validTo = to;
        part.enteredBy = enteredBy;
        part.enteredName = enteredName;
        part.enteredAt = enteredAt;
        return part;
    }
}

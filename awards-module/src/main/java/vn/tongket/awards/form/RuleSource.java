package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a rule stands in the law of a time (nguồn trích dẫn của quy tắc). */
@Entity
@Table(name = "rule_source", schema = "awards")
class RuleSource {

    @Id
    private String id;

    private String rule;
    private String citation;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RuleSource() {
        // for JPA
    }
}

package vn.tongket.attendance.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/** Naming of an usher for one conference and some days (phân công lễ tân), ATT-10. */
@Entity
@Table(name = "usher_assignment", schema = "attendance")
class UsherAssignment {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private String username;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected UsherAssignment() {
        // for JPA
    }

    UsherAssignment(PlanId plan, String username) {
        this.id = Ids.next();
        this.planId = plan.value();
        this.username = username;
    }

    void from(LocalDate first, LocalDate last) {
        validFrom = first;
        validTo = last;
    }
}

package vn.tongket.attendance.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** The terms that an office set for one conference (quy định mời dự của hội nghị). */
@Entity
@Table(name = "invitation_terms", schema = "attendance")
class TermsEntry {

    @Id
    @Column(name = "plan_id")
    private String planId;

    @Version
    private long version;

    private Integer places;

    @Column(name = "substitutes_approved")
    private boolean substitutesApproved;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "reminder_days")
    private String reminderDays;

    @Column(name = "companions_allowed")
    private int companionsAllowed;

    private String programme;

    protected TermsEntry() {
        // for JPA
    }

    TermsEntry(PlanId plan) {
        planId = plan.value();
    }

    void set(InvitationTerms terms) {
        places = terms.places();
        substitutesApproved = terms.substitutesApproved();
        replyBy = terms.replyBy();
        reminderDays = terms.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(","));
        companionsAllowed = terms.companionsAllowed();
        programme = terms.programme();
    }

    InvitationTerms terms() {
        return new InvitationTerms(places, substitutesApproved, replyBy, days(), companionsAllowed, programme, version);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    long version() {
        return version;
    }

    private List<Integer> days() {
        return Arrays.stream(reminderDays.split(","))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}

package vn.tongket.attendance.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;

/** The conference of an issued plan (hội nghị): what this module remembers of the plan, and its own settings. */
@Entity
@Table(name = "conference", schema = "attendance")
class Conference {

    @Id
    @Column(name = "plan_id")
    private String planId;

    @Version
    private long version;

    @Column(name = "issuer_id")
    private String issuerId;

    @Column(name = "issuing_parent")
    private String issuingParent;

    @Column(name = "issuing_body")
    private String issuingBody;

    private String title;

    @Column(name = "time_text")
    private String timeText;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String venue;

    private String place;

    @Column(name = "signing_authority")
    private String signingAuthority;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "in_force")
    private boolean inForce;

    private String chair;

    @Column(name = "quorum_required")
    private Integer quorumRequired;

    private Integer capacity;

    @Column(name = "doors_open_at")
    private Instant doorsOpenAt;

    @Column(name = "mailing_symbol")
    private String mailingSymbol;

    @Column(name = "mailing_date")
    private LocalDate mailingDate;

    @Column(name = "last_ordinal")
    private int lastOrdinal;

    protected Conference() {
        // for JPA
    }

    static Conference of(PlanHeader plan) {
        Conference conference = new Conference();
        conference.planId = plan.id().value();
        conference.learn(plan);
        return conference;
    }

    /** Takes over what the plan says now; the settings stay. */
    void learn(PlanHeader plan) {
        issuerId = plan.issuer().value();
        issuingParent = plan.issuingParent();
        issuingBody = plan.issuingBody();
        title = plan.title();
        timeText = plan.timeText();
        startsAt = plan.startsAt();
        venue = plan.venue();
        place = plan.place();
        signingAuthority = plan.signingAuthority();
        signerTitle = plan.signerTitle();
        signerName = plan.signerName();
        inForce = plan.inForce();
    }

    void cancel() {
        inForce = false;
    }

    void settle(ConferenceSettings settings) {
        chair = settings.chair();
        quorumRequired = settings.quorumRequired();
        capacity = settings.capacity();
        doorsOpenAt = settings.doorsOpenAt();
    }

    boolean hasMailing() {
        return mailingSymbol != null;
    }

    void openMailing(String symbol, LocalDate date) {
        mailingSymbol = symbol;
        mailingDate = date;
    }

    /** ATT-4 Gives the next running numbers; answers the first of them. */
    int takeOrdinals(int count) {
        if (!inForce) {
            throw new BusinessException(ConferenceError.PLAN_NOT_IN_FORCE, title);
        }
        int first = lastOrdinal + 1;
        lastOrdinal += count;
        return first;
    }

    long version() {
        return version;
    }

    ConferenceInfo info() {
        return new ConferenceInfo(
                new PlanId(planId),
                new UnitId(issuerId),
                new ConferenceInfo.Letterhead(
                        issuingParent, issuingBody, place, signingAuthority, signerTitle, signerName),
                title,
                timeText,
                startsAt,
                venue,
                inForce,
                new ConferenceSettings(chair, quorumRequired, capacity, doorsOpenAt),
                mailingSymbol,
                mailingDate,
                version);
    }
}

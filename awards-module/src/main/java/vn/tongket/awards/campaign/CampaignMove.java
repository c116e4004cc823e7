package vn.tongket.awards.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** A change of a campaign by hand, with who did it and why (điều chỉnh phong trào), AWD-22. */
@Entity
@Table(name = "campaign_move", schema = "awards")
class CampaignMove {

    @Id
    private String id;

    private int position;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String reason;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected CampaignMove() {
        // for JPA
    }

    private CampaignMove(MoveKind kind, int position, String reason, Caller by) {
        this.id = Ids.next();
        this.kind = kind;
        this.position = position;
        this.reason = reason.strip();
        this.personId = by.person().value();
        this.personName = by.fullName();
        this.at = Instant.now();
    }

    static CampaignMove to(CampaignState state, int position, String reason, Caller by) {
        CampaignMove move = new CampaignMove(MoveKind.STATE, position, reason, by);
        move.state = state;
        return move;
    }

    static CampaignMove byDate(int position, String reason, Caller by) {
        return new CampaignMove(MoveKind.BY_DATE, position, reason, by);
    }

    static CampaignMove calendar(CampaignCalendar calendar, int position, String reason, Caller by) {
        CampaignMove move = new CampaignMove(MoveKind.CALENDAR, position, reason, by);
        move.opensOn = calendar.opensOn();
        move.closesOn = calendar.closesOn();
        return move;
    }

    MoveSummary summary() {
        return new MoveSummary(kind, state, opensOn, closesOn, reason, personName, at);
    }
}

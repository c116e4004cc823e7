package vn.tongket.awards.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

/** A session of the award council with its members and agenda (phiên họp Hội đồng thi đua, khen thưởng). */
@Entity
@Table(name = "council_session", schema = "awards")
class CouncilSession {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private Integer threshold;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_on")
    private CountedOn countedOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "council_member", schema = "awards", joinColumns = @JoinColumn(name = "session_id"))
    private Set<CouncilMember> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "council_item", schema = "awards", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "nomination_id")
    private Set<String> agenda = new LinkedHashSet<>();

    protected CouncilSession() {
        // for JPA
    }

    static CouncilSession call(
            CampaignId campaign, SessionEntry entry, Collection<CouncilMember> members, Collection<String> agenda) {
        require(!members.isEmpty(), CouncilError.NO_MEMBERS);
        require(!agenda.isEmpty(), CouncilError.NOTHING_TO_VOTE_ON);
        CouncilSession session = new CouncilSession();
        session.id = SessionId.next().value();
        session.campaignId = campaign.value();
        session.heldOn = entry.heldOn() == null ? LocalDate.now() : entry.heldOn();
        session.threshold = entry.threshold();
        session.countedOn = Objects.requireNonNullElse(entry.countedOn(), CountedOn.ALL_MEMBERS);
        session.members.addAll(members);
        session.agenda.addAll(agenda);
        return session;
    }

    void close(Instant at) {
        requireOpen();
        closedAt = at;
    }

    void requireOpen() {
        require(closedAt == null, CouncilError.CLOSED);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean hasMember(PersonId person) {
        return members.stream().anyMatch(member -> member.is(person));
    }

    private static void require(boolean satisfied, CouncilError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }

    SessionId id() {
        return new SessionId(id);
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Integer threshold() {
        return threshold;
    }

    CountedOn countedOn() {
        return countedOn;
    }

    Set<CouncilMember> members() {
        return members;
    }

    Set<String> agenda() {
        return agenda;
    }

    long version() {
        return version;
    }
}

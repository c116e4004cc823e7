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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.form.Quorum;
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

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private Integer threshold;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_on")
    private CountedOn countedOn;

    private String place;

    @Column(name = "chair_id")
    private String chairId;

    @Column(name = "secretary_id")
    private String secretaryId;

    @Column(name = "quorum_part")
    private Integer quorumPart;

    @Column(name = "quorum_whole")
    private Integer quorumWhole;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "council_member", schema = "awards", joinColumns = @JoinColumn(name = "session_id"))
    private Set<CouncilMember> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "council_item", schema = "awards", joinColumns = @JoinColumn(name = "session_id"))
    private Set<CouncilItem> agenda = new LinkedHashSet<>();

    protected CouncilSession() {
        // for JPA
    }

    static CouncilSession call(
            CampaignId campaign,
            SessionEntry entry,
            Collection<CouncilMember> members,
            Collection<CouncilItem> agenda) {
        require(!members.isEmpty(), CouncilError.NO_MEMBERS);
        require(!agenda.isEmpty(), CouncilError.NOTHING_TO_VOTE_ON);
        CouncilSession session = new CouncilSession();
        session.id = SessionId.next().value();
        session.campaignId = campaign.value();
        session.heldOn = entry.heldOn() == null ? LocalDate.now() : entry.heldOn();
        session.threshold = entry.threshold();
        session.countedOn = entry.countedOn();
        session.members.addAll(members);
        session.agenda.addAll(agenda);
        session.state = entry.room() == null ? SessionState.VOTING : SessionState.CALLED;
        if (entry.room() != null) {
            session.furnish(entry.room());
        }
        return session;
    }

    private void furnish(SessionRoom room) {
        place = room.place();
        require(room.chair() == null || hasMember(room.chair()), CouncilError.CHAIR_NOT_A_MEMBER);
        chairId = room.chair() == null ? null : room.chair().value();
        secretaryId = room.secretary() == null ? null : room.secretary().value();
    }

    void needs(Quorum quorum) {
        quorumPart = quorum.part();
        quorumWhole = quorum.whole();
    }

    /** AWD-48. */
    void open(int present) {
        require(state == SessionState.CALLED, CouncilError.ALREADY_OPEN);
        require(isQuorate(present), CouncilError.NO_QUORUM);
        state = SessionState.VOTING;
    }

    /** Ends the session; without a quorum it ends without a count (AWD-48). */
    void close(int present, Instant at) {
        boolean quorate = isQuorate(present);
        if (quorate || state != SessionState.CALLED) {
            requireOpen();
        }
        closedAt = at;
        state = quorate ? SessionState.COUNTED : SessionState.NO_QUORUM;
    }

    void requireOpen() {
        require(!state.isOver(), CouncilError.CLOSED);
        require(state == SessionState.VOTING, CouncilError.NOT_OPEN);
    }

    boolean isQuorate(int present) {
        return quorum().map(needed -> needed.isReached(present, members.size())).orElse(true);
    }

    boolean isClosed() {
        return state.isOver();
    }

    boolean hasMember(PersonId person) {
        return members.stream().anyMatch(member -> member.is(person));
    }

    boolean isLedBy(PersonId person) {
        return person.value().equals(chairId) || person.value().equals(secretaryId);
    }

    Set<String> memberIds() {
        return members.stream().map(CouncilMember::personId).collect(Collectors.toSet());
    }

    Set<String> nominationIds() {
        return agenda.stream().map(CouncilItem::nominationId).collect(Collectors.toSet());
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

    SessionState state() {
        return state;
    }

    Integer threshold() {
        return threshold;
    }

    CountedOn countedOn() {
        return countedOn;
    }

    Optional<Quorum> quorum() {
        return quorumPart == null ? Optional.empty() : Optional.of(new Quorum(quorumPart, quorumWhole));
    }

    SessionRoom room() {
        return new SessionRoom(
                place,
                chairId == null ? null : new PersonId(chairId),
                secretaryId == null ? null : new PersonId(secretaryId),
                quorum().orElse(null));
    }

    Instant closedAt() {
        return closedAt;
    }

    Set<CouncilMember> members() {
        return members;
    }

    Set<CouncilItem> agenda() {
        return agenda;
    }

    long version() {
        return version;
    }
}

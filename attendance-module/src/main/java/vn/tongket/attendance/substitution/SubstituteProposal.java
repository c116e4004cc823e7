package vn.tongket.attendance.substitution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** A substitute who was named and waits for the word of somebody else (đề nghị cử người đi thay), ATT-33. */
@Entity
@Table(name = "substitute_proposal", schema = "attendance")
class SubstituteProposal {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "full_name")
    private String fullName;

    private String honorific;

    private String position;

    @Column(name = "unit_name")
    private String unitName;

    private String email;

    private String phone;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposer_person")
    private String proposerPerson;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    protected SubstituteProposal() {
        // for JPA
    }

    /** @param person who proposes; null for a guest without an account */
    static SubstituteProposal of(
            InvitationId invitation, Guest substitute, String reason, String by, String person, Instant at) {
        SubstituteProposal proposal = new SubstituteProposal();
        proposal.id = Ids.next();
        proposal.invitationId = invitation.value();
        proposal.describe(substitute);
        proposal.reason = reason;
        proposal.proposedBy = by;
        proposal.proposerPerson = person;
        proposal.proposedAt = at;
        proposal.status = ProposalStatus.PENDING;
        return proposal;
    }

    private void describe(Guest substitute) {
        fullName = substitute.fullName();
        honorific = substitute.honorific();
        position = substitute.position();
        unitName = substitute.unitName();
        email = substitute.email();
        phone = substitute.phone();
    }

    void decide(ProposalStatus answer, String why, Caller by, Instant at) {
        if (status != ProposalStatus.PENDING) {
            throw new BusinessException(SubstitutionError.ALREADY_DECIDED, fullName);
        }
        if (by.person().value().equals(proposerPerson)) {
            throw new BusinessException(SubstitutionError.OWN_PROPOSAL, fullName);
        }
        status = answer;
        decision = why;
        decidedBy = by.fullName();
        decidedAt = at;
    }

    Guest substitute() {
        return new Guest(null, fullName, honorific, position, null, unitName, email, phone);
    }

    InvitationId invitation() {
        return new InvitationId(invitationId);
    }

    String id() {
        return id;
    }

    /** The person who proposed; empty for a guest without an account. */
    Optional<String> proposer() {
        return Optional.ofNullable(proposerPerson);
    }

    String reason() {
        return reason;
    }

    ProposalStatus status() {
        return status;
    }
}

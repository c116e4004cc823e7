package vn.tongket.attendance.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.secret.GuestSecret;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.post.Post;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
import vn.tongket.kernel.VietnameseOrder;
import vn.tongket.planning.plan.PlanId;

/** Invitation (giấy mời) of one guest to one conference. */
@Entity
@Table(name = "invitation", schema = "attendance")
class Invitation {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "group_id")
    private String groupId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "full_name")
    private String fullName;

    private String honorific;

    private String position;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String email;

    private String phone;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private Integer ordinal;

    private String code;

    private String secret;

    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "substitute_for")
    private String substituteFor;

    private String seat;

    private String note;

    @Column(name = "home_station")
    private String home;

    @Column(name = "waiting_number")
    private Integer waitingNumber;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_key")
    private String searchKey;

    protected Invitation() {
        // for JPA
    }

    static Invitation list(PlanId plan, GroupId group, Guest guest, PassCode code) {
        Invitation invitation = new Invitation();
        invitation.id = InvitationId.next().value();
        invitation.planId = plan.value();
        invitation.groupId = group.value();
        invitation.status = InvitationStatus.LISTED;
        invitation.code = code.value();
        invitation.secret = GuestSecret.draw();
        invitation.describe(guest);
        return invitation;
    }

    private void describe(Guest guest) {
        personId = guest.personId();
        personKey = guest.key();
        fullName = guest.fullName();
        honorific = guest.honorific();
        position = guest.position();
        unitId = guest.unitId();
        unitName = guest.unitName();
        email = guest.email();
        phone = guest.phone();
        sortKey = VietnameseOrder.personSortKey(fullName);
        searchKey = searchKey();
    }

    void issue(int number, Instant at) {
        ordinal = number;
        issuedAt = at;
        status = InvitationStatus.ISSUED;
    }

    /** ATT-31 The hall is full: the guest waits under this number. */
    void await(int number) {
        requireAlive();
        waitingNumber = number;
        status = InvitationStatus.WAITING;
    }

    /** ATT-31 A place is free; who had his invitation before has said by asking for it that he comes. */
    void promote(int number, Instant at) {
        if (hasNumber()) {
            status = InvitationStatus.ACCEPTED;
        } else {
            issue(number, at);
        }
    }

    boolean hasNumber() {
        return ordinal != null;
    }

    void accept(String by, Instant at) {
        answer(InvitationStatus.ACCEPTED, null, by, at);
    }

    void decline(String why, String by, Instant at) {
        answer(InvitationStatus.DECLINED, why, by, at);
    }

    void revoke(String why, String by, Instant at) {
        requireAlive();
        end(InvitationStatus.REVOKED, why, by, at);
    }

    /** ATT-5 This invitation is dead; the other stands in for it, with the same place in the group. */
    void giveWayTo(Invitation other, String why, String by, Instant at) {
        requireIssued();
        other.substituteFor = id;
        other.seat = seat;
        other.home = home;
        end(InvitationStatus.SUBSTITUTED, why, by, at);
    }

    /** ATT-2 The first group that names a person is the one he is invited in. */
    void moveTo(GroupId group) {
        groupId = group.value();
    }

    /** ATT-22 What he is in the group that he is invited in. */
    Post post() {
        return new Post(id, group(), position, unitId, unitName);
    }

    /** ATT-22 From now on he is invited in this post. */
    void standIn(Post post) {
        groupId = post.group().value();
        position = post.position().isEmpty() ? position : post.position();
        unitId = post.unitId();
        unitName = post.unitName();
        searchKey = searchKey();
    }

    private String searchKey() {
        return SearchKey.of(fullName + " " + text(position) + " " + text(unitName) + " " + code);
    }

    void remark(String text) {
        note = text;
    }

    private void answer(InvitationStatus answer, String why, String by, Instant at) {
        requireIssued();
        end(answer, why, by, at);
    }

    private void end(InvitationStatus next, String why, String by, Instant at) {
        status = next;
        reason = why;
        answeredBy = by;
        answeredAt = at;
    }

    private void requireIssued() {
        requireAlive();
        if (!status.issued()) {
            throw new BusinessException(InvitationError.NOT_ISSUED, fullName);
        }
    }

    private void requireAlive() {
        if (!status.alive()) {
            throw new BusinessException(InvitationError.DEAD, fullName);
        }
    }

    /** What a guest who is only listed is made of, in the order of {@link BulkInvitationRepository}. */
    Object[] row() {
        return new Object[] {
            id, planId, groupId, personId, personKey, fullName, honorific, position, unitId, unitName, email, phone,
            status, code, secret, sortKey, searchKey
        };
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    String personKey() {
        return personKey;
    }

    String personId() {
        return personId;
    }

    String unitId() {
        return unitId;
    }

    String secret() {
        return secret;
    }

    long version() {
        return version;
    }

    InvitationStatus status() {
        return status;
    }

    InvitationSummary summary() {
        return new InvitationSummary(
                id,
                planId,
                groupId,
                fullName,
                honorific,
                position,
                unitId,
                unitName,
                status,
                ordinal,
                code,
                reason,
                seat,
                home,
                note,
                substituteFor,
                version);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

package vn.tongket.attendance.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One sending to one guest (lượt gửi giấy mời); written by one statement for all guests. */
@Entity
@Table(name = "guest_delivery", schema = "attendance")
class GuestDelivery {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "invitation_id")
    private String invitationId;

    @Enumerated(EnumType.STRING)
    private DeliveryKind kind;

    private int sequence;

    private LocalDate day;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "queued_by")
    private String queuedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "mail_id")
    private String mailId;

    protected GuestDelivery() {
        // for JPA
    }

    void handedOver(String mail, Instant at) {
        mailId = mail;
        handedAt = at;
    }
}

package vn.tongket.attendance.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What an amendment changed for one guest (nội dung thay đổi báo cho khách mời), ATT-13. */
@Entity
@Table(name = "invitation_change", schema = "attendance")
@IdClass(InvitationChange.Key.class)
class InvitationChange {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Id
    @Column(name = "amendment_id")
    private String amendmentId;

    private String source;
    private String words;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    protected InvitationChange() {
        // for JPA; written by one statement for all guests
    }

    /** Identity: an amendment changes something for a guest once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String invitationId;
        private String amendmentId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.invitationId.equals(invitationId)
                    && key.amendmentId.equals(amendmentId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(invitationId, amendmentId);
        }
    }
}

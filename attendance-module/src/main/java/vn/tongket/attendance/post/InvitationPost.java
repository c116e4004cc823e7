package vn.tongket.attendance.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.tongket.attendance.group.GroupId;

/** Another post of a guest as it is stored (chức vụ kiêm nhiệm), ATT-22. */
@Entity
@IdClass(InvitationPost.Key.class)
@Table(name = "invitation_post", schema = "attendance")
class InvitationPost {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Id
    @Column(name = "group_id")
    private String groupId;

    @Id
    private String position;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    protected InvitationPost() {
        // for JPA
    }

    static InvitationPost of(Post post) {
        InvitationPost row = new InvitationPost();
        row.invitationId = post.invitationId();
        row.groupId = post.group().value();
        row.position = post.position();
        row.unitId = post.unitId();
        row.unitName = post.unitName();
        return row;
    }

    Post post() {
        return new Post(invitationId, new GroupId(groupId), position, unitId, unitName);
    }

    /** Identity of a post: a guest has it once in a group. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String invitationId;
        private String groupId;
        private String position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.invitationId.equals(invitationId)
                    && key.groupId.equals(groupId)
                    && key.position.equals(position);
        }

        @Override
        public int hashCode() {
            return Objects.hash(invitationId, groupId, position);
        }
    }
}

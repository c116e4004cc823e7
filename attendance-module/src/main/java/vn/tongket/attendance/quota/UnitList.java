package vn.tongket.attendance.quota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.directory.UnitId;

/** The closed list of a unit's people for one group (danh sách đơn vị đã chốt), ATT-21. */
@Entity
@IdClass(UnitList.Key.class)
@Table(name = "unit_list", schema = "attendance")
class UnitList {

    @Id
    @Column(name = "group_id")
    private String groupId;

    @Id
    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected UnitList() {
        // for JPA
    }

    UnitList(GroupId group, UnitId unit, Instant at, String by) {
        this.groupId = group.value();
        this.unitId = unit.value();
        this.closedAt = at;
        this.closedBy = by;
    }

    ListClosing closing() {
        return new ListClosing(groupId, unitId, closedAt, closedBy);
    }

    /** Identity of a unit's list. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String groupId;
        private String unitId;

        protected Key() {
            // for JPA
        }

        Key(GroupId group, UnitId unit) {
            this.groupId = group.value();
            this.unitId = unit.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.groupId.equals(groupId) && key.unitId.equals(unitId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(groupId, unitId);
        }
    }
}

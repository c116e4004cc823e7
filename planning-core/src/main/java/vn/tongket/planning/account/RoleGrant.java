package vn.tongket.planning.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** One role of an account in a unit for a time (phân quyền). */
@Entity
@Table(name = "role_grant", schema = "planning")
class RoleGrant {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** The person in whose place the role is held; null for a role of one's own. */
    @Column(name = "delegated_by")
    private String delegatedBy;

    @Column(name = "written_as")
    private String writtenAs;

    protected RoleGrant() {
        // for JPA
    }

    RoleGrant(Role role, UnitId unit, LocalDate validFrom, LocalDate validTo) {
        this.id = Ids.next();
        this.role = role;
        this.unitId = unit.value();
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    static RoleGrant deputising(RoleDelegationEntry entry, PersonId delegator) {
        RoleGrant grant = new RoleGrant(Role.DEPARTMENT_HEAD, entry.unit(), entry.from(), entry.to());
        grant.delegatedBy = delegator.value();
        grant.writtenAs = entry.writtenAs().strip();
        return grant;
    }

    boolean hasId(String other) {
        return id.equals(other);
    }

    boolean beganOnOrAfter(LocalDate day) {
        return !validFrom.isBefore(day);
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}

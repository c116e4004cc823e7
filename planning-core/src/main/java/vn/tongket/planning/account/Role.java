package vn.tongket.planning.account;

import java.util.Locale;

/** Role of an account (vai trò), held in a unit. */
public enum Role {
    UNIT_OFFICER,
    DEPARTMENT_HEAD,
    PLANNER,
    CLERK,
    LEADER,
    COUNCIL_MEMBER,
    USHER,
    AUDITOR,
    ADMINISTRATOR;

    /** The name by which the container knows the role, such as {@code unit-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.tongket.planning.directory;

import java.io.Serializable;

/** A person in his unit and position on a given day (thành viên). */
public record Member(
        String membershipId,
        String personId,
        String fullName,
        String honorific,
        Integer birthYear,
        String unitId,
        String unitName,
        String position,
        int protocolRank,
        boolean head)
        implements Serializable {}

package vn.tongket.planning.account;

import java.io.Serializable;
import java.time.LocalDate;

/** A delegation as lists show it (ủy quyền xử lý công việc). */
public record RoleDelegationSummary(
        String id,
        String delegatorId,
        String delegatorName,
        String deputyName,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        String writtenAs)
        implements Serializable {}

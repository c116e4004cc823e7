package vn.tongket.planning.account;

import java.io.Serializable;
import java.time.LocalDate;

/** A role of an account as the administrator's page shows it. */
public record GrantSummary(String id, Role role, String unitId, String unitName, LocalDate validFrom, LocalDate validTo)
        implements Serializable {}

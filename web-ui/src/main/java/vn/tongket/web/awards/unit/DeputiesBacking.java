package vn.tongket.web.awards.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.account.RoleDelegationEntry;
import vn.tongket.planning.account.RoleDelegationService;
import vn.tongket.planning.account.RoleDelegationSummary;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/deputies.xhtml}: the head lets a deputy act in his place for a time. */
@Named
@ViewScoped
public class DeputiesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleDelegationService delegations;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private List<RoleDelegationSummary> list;
    private List<UnitSummary> units;
    private String unit;
    private PersonSummary deputy;
    private LocalDate from = LocalDate.now();
    private LocalDate to;
    private String writtenAs;

    public void load() {
        list = delegations.list();
        units = directory.unitsById(delegations.delegable());
    }

    public void delegate() {
        UnitId chosen = unit == null ? units.get(0).unitId() : new UnitId(unit);
        delegations.delegate(new RoleDelegationEntry(chosen, deputy.personId(), from, to, writtenAs));
        messages.info("dossierText", "deputies.done", deputy.fullName());
        deputy = null;
        writtenAs = null;
        load();
    }

    public void revoke(RoleDelegationSummary delegation) {
        delegations.revoke(delegation.id());
        messages.info("dossierText", "deputies.revoked", delegation.deputyName());
        load();
    }

    public boolean mayRevoke(RoleDelegationSummary delegation) {
        return !delegation.validTo().isBefore(LocalDate.now())
                && delegation.delegatorId().equals(currentUser.caller().person().value());
    }

    public List<RoleDelegationSummary> getList() {
        return list;
    }

    public List<UnitSummary> getUnits() {
        return units;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public PersonSummary getDeputy() {
        return deputy;
    }

    public void setDeputy(PersonSummary deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWrittenAs() {
        return writtenAs;
    }

    public void setWrittenAs(String writtenAs) {
        this.writtenAs = writtenAs;
    }
}

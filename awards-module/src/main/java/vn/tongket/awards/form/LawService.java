package vn.tongket.awards.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;

/** The office's care for the dated law of the forms (cập nhật quy định của pháp luật), AWD-20, AWD-21. */
@Stateless
@RolesAllowed({"planner", "administrator"})
public class LawService {

    @Inject
    private CatalogueRepository catalogue;

    @Inject
    private CallerService callers;

    /** AWD-21 Enters a value for a time; what held before and after that time still holds then. */
    public void enter(@NotNull @Valid TermEntry entry) {
        Caller caller = callers.caller();
        LegalTerm line = new LegalTerm(entry, caller.person(), caller.fullName(), Instant.now());
        catalogue.requireForm(entry.formCode());
        List<LegalTerm> old = catalogue.overlapping(entry);
        List<LegalTerm> by = new ArrayList<>(List.of(line));
        old.forEach(other -> by.addAll(other.beside(entry.validFrom(), entry.validTo())));
        catalogue.replace(old, by);
    }

    /** AWD-100 Enters where a rule stands; where it stood before and after that time stays as it was. */
    public void cite(@NotNull @Valid SourceEntry entry) {
        Caller caller = callers.caller();
        RuleSource line = new RuleSource(entry, caller.person(), caller.fullName(), Instant.now());
        List<RuleSource> old = catalogue.overlapping(entry);
        List<RuleSource> by = new ArrayList<>(List.of(line));
        old.forEach(other -> by.addAll(other.beside(entry.validFrom(), entry.validTo())));
        catalogue.replace(old, by);
    }

    /** Where the rules stand and stood, the oldest first. */
    @RolesAllowed({"planner", "administrator", "leader", "auditor"})
    public List<SourceValue> sources() {
        return catalogue.sources("");
    }

    /** All that was ever in force about a form, the oldest first. */
    @RolesAllowed({"planner", "administrator", "leader", "auditor"})
    public List<TermValue> history(@NotBlank String formCode) {
        return catalogue.history(formCode);
    }
}

package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.check.setting.CheckSettings;
import vn.tongket.awards.check.setting.RuleSetting;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Severity;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.LawService;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/catalogue.xhtml}: what holds about each form on a day, and what the office enters. */
@Named
@ViewScoped
public class CatalogueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private LawService law;

    @Inject
    private CheckSettings settings;

    @Inject
    private Messages messages;

    private LocalDate day = LocalDate.now();
    private String code;
    private List<FormTerms> forms;
    private List<RuleSetting> rules;
    private TermForm entry;

    public void load() {
        day = day == null ? LocalDate.now() : day;
        forms = catalogue.allTerms(day);
        rules = settings.list();
        if (getOpen() == null && !forms.isEmpty()) {
            code = forms.get(0).form().code();
        }
    }

    public void begin(Term term) {
        entry = new TermForm(getOpen(), term);
    }

    public void cancel() {
        entry = null;
    }

    public void enter() {
        law.enter(entry.entry());
        messages.info("awardLawText", "catalogue.entered");
        entry = null;
        load();
    }

    public void change(FindingRule rule, Severity severity) {
        settings.change(rule, severity);
        messages.info("awardLawText", "catalogue.rule-changed");
        load();
    }

    public FormTerms getOpen() {
        return forms.stream()
                .filter(terms -> terms.form().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What stands, and earlier or later, the oldest first. */
    public List<TermValue> getHistory() {
        return law.history(code);
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public List<FormTerms> getForms() {
        return forms;
    }

    public List<RuleSetting> getRules() {
        return rules;
    }

    public TermForm getEntry() {
        return entry;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

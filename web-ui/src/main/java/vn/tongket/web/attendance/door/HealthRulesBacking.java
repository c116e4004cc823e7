package vn.tongket.web.attendance.door;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.health.HealthRule;
import vn.tongket.attendance.health.HealthRuleEntry;
import vn.tongket.attendance.health.HealthService;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/health-rules.xhtml}: what is asked of guests, from when to when, by whose order. */
@Named
@ViewScoped
public class HealthRulesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthService healthService;

    @Inject
    private Messages messages;

    private List<HealthRule> rules;
    private String id;
    private String title;
    private String questions;
    private String source;
    private LocalDate from;
    private LocalDate to;

    public List<HealthRule> getRules() {
        if (rules == null) {
            rules = healthService.rules();
        }
        return rules;
    }

    public void edit(HealthRule rule) {
        id = rule.id();
        title = rule.title();
        questions = String.join("\n", rule.questions());
        source = rule.source();
        from = rule.from();
        to = rule.to();
    }

    public void save() {
        healthService.put(
                id, new HealthRuleEntry(title.strip(), questions.lines().toList(), source.strip(), from, to));
        messages.info("guestText", "health.rule.saved");
        again();
    }

    public void remove(HealthRule rule) {
        healthService.remove(rule.id());
        messages.info("guestText", "health.rule.removed");
        again();
    }

    private void again() {
        rules = null;
        id = null;
        title = null;
        questions = null;
        source = null;
        from = null;
        to = null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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
}

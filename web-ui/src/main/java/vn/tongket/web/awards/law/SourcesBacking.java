package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.LawService;
import vn.tongket.awards.form.SourceEntry;
import vn.tongket.awards.form.SourceValue;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/sources.xhtml}: where each rule stands in the law, and what the office enters about it. */
@Named
@ViewScoped
public class SourcesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CANCELLATION = "CANCELLATION";

    @Inject
    private LawService law;

    @Inject
    private Messages messages;

    private LocalDate day = LocalDate.now();
    private List<SourceValue> all;
    private String rule;
    private String citation;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void load() {
        day = day == null ? LocalDate.now() : day;
        all = law.sources();
    }

    public void begin(String code) {
        rule = code;
        SourceValue now = now(code);
        citation = now == null ? null : now.citation();
        validFrom = day;
        validTo = null;
    }

    public void cancel() {
        rule = null;
    }

    public void enter() {
        law.cite(new SourceEntry(rule, citation, validFrom, validTo));
        messages.info("awardLawText", "catalogue.entered");
        rule = null;
        load();
    }

    public List<String> getRules() {
        return Stream.concat(Arrays.stream(FindingRule.values()).map(FindingRule::name), Stream.of(CANCELLATION))
                .toList();
    }

    /** What holds on the day that is shown; null where no source was verified. */
    public SourceValue now(String code) {
        return all.stream()
                .filter(line -> line.rule().equals(code) && line.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** What holds on other days. */
    public List<SourceValue> others(String code) {
        return all.stream()
                .filter(line -> line.rule().equals(code) && !line.holdsOn(day))
                .toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getRule() {
        return rule;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}

package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.quorum.QuorumBase;
import vn.tongket.attendance.quorum.QuorumMeasure;
import vn.tongket.attendance.quorum.QuorumRule;
import vn.tongket.attendance.quorum.QuorumRuleEntry;
import vn.tongket.attendance.quorum.QuorumService;
import vn.tongket.web.shell.Messages;

/** Backs the rules by kind of meeting on {@code attendance/quorum.xhtml}. */
@Named
@ViewScoped
public class QuorumRuleBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "dayText";

    @Inject
    private QuorumService quorumService;

    @Inject
    private Messages messages;

    private String newKind;
    private String kind;
    private LocalDate from = LocalDate.now();
    private LocalDate to;
    private QuorumBase base = QuorumBase.SUMMONED;
    private Integer numerator;
    private Integer denominator;
    private boolean moreThan;
    private Integer number;
    private String source;

    public void addKind() {
        quorumService.addKind(newKind);
        messages.info(TEXTS, "quorum.kind-added", newKind);
        newKind = null;
    }

    public void addRule() {
        QuorumMeasure measure = new QuorumMeasure(numerator, denominator, moreThan, number);
        quorumService.addRule(new QuorumRuleEntry(kind, from, to, base, measure, source));
        messages.info(TEXTS, "quorum.rule-added");
        numerator = null;
        denominator = null;
        number = null;
        source = null;
        moreThan = false;
    }

    public void endToday(QuorumRule rule) {
        quorumService.endRule(rule.id(), LocalDate.now());
        messages.info(TEXTS, "quorum.rule-ended");
    }

    /** What the rule asks for, in the reader's words. */
    public String words(QuorumRule rule) {
        QuorumMeasure measure = rule.measure();
        return measure.isShare()
                ? messages.text(
                        TEXTS,
                        measure.moreThan() ? "quorum.more-than" : "quorum.at-least",
                        measure.numerator(),
                        measure.denominator())
                : messages.text(TEXTS, "quorum.number", measure.number());
    }

    public List<QuorumRule> getRules() {
        return quorumService.rules();
    }

    public QuorumBase[] getBases() {
        return QuorumBase.values();
    }

    public String getNewKind() {
        return newKind;
    }

    public void setNewKind(String newKind) {
        this.newKind = newKind;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public QuorumBase getBase() {
        return base;
    }

    public void setBase(QuorumBase base) {
        this.base = base;
    }

    public Integer getNumerator() {
        return numerator;
    }

    public void setNumerator(Integer numerator) {
        this.numerator = numerator;
    }

    public Integer getDenominator() {
        return denominator;
    }

    public void setDenominator(Integer denominator) {
        this.denominator = denominator;
    }

    public boolean isMoreThan() {
        return moreThan;
    }

    public void setMoreThan(boolean moreThan) {
        this.moreThan = moreThan;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

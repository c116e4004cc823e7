package vn.tongket.web.awards.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermEntry;

/** What the office fills in about one term (biểu mẫu nhập quy định kèm căn cứ). */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String formCode;
    private final Term term;
    private String text;
    private List<String> chosen;
    private String source;
    private LocalDate validFrom;
    private LocalDate validTo;

    TermForm(FormTerms terms, Term term) {
        this.formCode = terms.form().code();
        this.term = term;
        this.text = terms.text(term).orElse(null);
        this.chosen = new ArrayList<>(text == null || term.options().isEmpty() ? List.of() : List.of(text.split(",")));
        this.source = terms.source(term).orElse(null);
        this.validFrom = terms.day();
    }

    TermEntry entry() {
        String value = term.options().isEmpty() ? text : String.join(",", chosen);
        return new TermEntry(formCode, term, value, source, validFrom, validTo);
    }

    public Term getTerm() {
        return term;
    }

    public boolean isFree() {
        return term.options().isEmpty();
    }

    public boolean isLong() {
        return term == Term.CONDITIONS;
    }

    public List<String> getOptions() {
        return term.options();
    }

    public String getOne() {
        return chosen.isEmpty() ? null : chosen.get(0);
    }

    public void setOne(String one) {
        chosen = one == null ? new ArrayList<>() : new ArrayList<>(List.of(one));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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

package vn.tongket.web.awards.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.web.shell.Messages;

/** Words for the values of terms (lời hiển thị của quy định). */
@Named
@RequestScoped
public class TermWords {

    @Inject
    private Messages messages;

    /** The value in the reader's words; empty where nothing is verified. */
    public String value(FormTerms terms, Term term) {
        return terms.find(term).map(this::of).orElse("");
    }

    public String of(TermValue value) {
        return value.term().options().isEmpty()
                ? value.value()
                : Arrays.stream(value.value().split(","))
                        .map(option -> label(value.term(), option))
                        .collect(Collectors.joining("; "));
    }

    public String label(Term term, String option) {
        return messages.text("awards", term.labelKey(option));
    }

    public String source(FormTerms terms, Term term) {
        return terms.source(term).orElse("");
    }
}

package vn.tongket.web.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.web.shell.Messages;

/** Words for what pages of the awards show (lời hiển thị): names of forms, texts of findings. */
@Named
@RequestScoped
public class AwardWords {

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Messages messages;

    private Map<String, AwardFormSummary> forms;

    /** The form's name today, or its code when the catalogue has it no longer. */
    public String form(String code) {
        AwardFormSummary form = forms().get(code);
        return form == null ? code : form.name();
    }

    /** The forms of these codes, the nearest authority first. */
    public List<AwardFormSummary> among(List<String> codes) {
        return codes.stream()
                .filter(forms()::containsKey)
                .map(forms()::get)
                .sorted(Comparator.comparing(
                                AwardFormSummary::authority, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    public String finding(Finding finding) {
        return finding.text(messages.locale());
    }

    private Map<String, AwardFormSummary> forms() {
        if (forms == null) {
            forms = catalogue.forms(LocalDate.now()).stream()
                    .collect(Collectors.toMap(AwardFormSummary::code, form -> form));
        }
        return forms;
    }
}

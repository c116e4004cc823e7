package vn.tongket.awards.appraisal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** What has to be looked at in a dossier of a form (danh mục thẩm định), AWD-54. */
final class Checklist {

    private static final Set<DossierItem> WITHOUT_SOURCE =
            EnumSet.of(DossierItem.SUBMISSION, DossierItem.REPORT, DossierItem.AWARD_MINUTES);

    private Checklist() {}

    /** Where the law of the form was not entered, the usual papers, without a source. */
    static List<CheckLine> of(FormTerms terms, boolean simplified) {
        List<CheckLine> lines = new ArrayList<>();
        lines.add(CheckLine.open(
                CheckLine.CONDITIONS,
                terms.conditions().orElse(null),
                terms.source(Term.CONDITIONS).orElse(null)));
        Term term = simplified ? Term.SIMPLIFIED_DOSSIER : Term.DOSSIER;
        Set<DossierItem> papers = terms.dossier(simplified);
        (papers.isEmpty() ? WITHOUT_SOURCE : papers)
                .forEach(paper -> lines.add(
                        CheckLine.open(paper.name(), null, terms.source(term).orElse(null))));
        return lines;
    }
}

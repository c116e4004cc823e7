package vn.tongket.awards.check;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether the dossier is complete (thành phần hồ sơ), AWD-18. */
final class DossierCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        if (!facts.merit().complete()) {
            notes.add(FindingRule.DOSSIER_INCOMPLETE);
        }
        if (facts.candidate().lacksPosition()) {
            notes.add(FindingRule.POSITION_MISSING);
        }
        if (facts.candidate().isKnownByNameOnly()) {
            notes.add(FindingRule.NOMINEE_UNKNOWN, facts.candidate().name());
        }
        context.terms(facts).ifPresent(terms -> examinePapers(facts.dossier(), terms, notes));
    }

    private static void examinePapers(DossierFacts dossier, FormTerms terms, Notes notes) {
        if (dossier.present() == null) {
            return;
        }
        List<DossierItem> missing = new ArrayList<>(terms.dossier(dossier.simplified()));
        missing.removeAll(dossier.present());
        Term term = dossier.simplified() ? Term.SIMPLIFIED_DOSSIER : Term.DOSSIER;
        missing.forEach(item ->
                notes.cite(FindingRule.DOSSIER_PAPER_MISSING, terms.source(term).orElse(null), Texts.of(item)));
    }
}

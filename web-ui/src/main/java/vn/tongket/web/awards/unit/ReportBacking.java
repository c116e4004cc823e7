package vn.tongket.web.awards.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;

/** Backs {@code WEB-INF/awards/report.xhtml}: the report on the achievement, kept while it is written. */
@Named
@ViewScoped
public class ReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossiers;

    private String nomination;
    private String background;
    private String results;
    private String earlier;
    private Instant keptAt;

    /** Reads the report of the nomination that the page shows. */
    public void show(NominationSummary shown) {
        if (!shown.id().equals(nomination)) {
            nomination = shown.id();
            ReportText text = dossiers.report(shown.nominationId());
            background = text.background();
            results = text.results();
            earlier = text.earlier();
            keptAt = null;
        }
    }

    public void keep() {
        dossiers.writeReport(new NominationId(nomination), new ReportText(background, results, earlier));
        keptAt = Instant.now();
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public String getEarlier() {
        return earlier;
    }

    public void setEarlier(String earlier) {
        this.earlier = earlier;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}

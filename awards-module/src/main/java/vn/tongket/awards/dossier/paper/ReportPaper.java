package vn.tongket.awards.dossier.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;

/** The report on what a nominee achieved (báo cáo thành tích); without one, its summary (bản tóm tắt thành tích). */
final class ReportPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignDetail campaign;
    private final UnitLetterhead letterhead;
    private final NominationSummary nominee;
    private final ReportText text;

    ReportPaper(CampaignDetail campaign, UnitLetterhead letterhead, NominationSummary nominee, ReportText text) {
        this.campaign = campaign;
        this.letterhead = letterhead;
        this.nominee = nominee;
        this.text = text;
    }

    OfficialDocument document(String form, LocalDate day) {
        boolean whole = text.isWritten();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        letterhead.parent(), DossierWording.upper(letterhead.unit()))
                .number(letterhead.symbol().isEmpty() ? "BC" : "BC-" + letterhead.symbol())
                .at(letterhead.place(), day)
                .type(DossierWording.of(whole ? "report.type" : "report.summary.type"))
                .title(DossierWording.of("report.title", form, DossierWording.inSentence(campaign.title())))
                .heading(
                        1,
                        "I",
                        DossierWording.of(nominee.collective() ? "report.about.collective" : "report.about.person"))
                .keyedLine(
                        DossierWording.of(nominee.collective() ? "column.collective" : "column.person"),
                        nominee.collective() ? nominee.nomineeName() : NomineeTables.addressed(nominee));
        about(paper);
        DossierWording.paragraphs(text.background()).forEach(paper::paragraph);
        paper.heading(1, "II", DossierWording.of("report.results"));
        paper.keyedLine(DossierWording.of("report.period"), period());
        DossierWording.paragraphs(nominee.achievement()).forEach(paper::paragraph);
        DossierWording.paragraphs(text.results()).forEach(paper::paragraph);
        if (!text.earlier().isEmpty()) {
            paper.heading(1, "III", DossierWording.of("report.earlier"));
            DossierWording.paragraphs(text.earlier()).forEach(line -> paper.bullet("-", line));
        }
        return paper.recipients(List.of()).signedBy(letterhead.head()).build();
    }

    private void about(OfficialDocumentBuilder paper) {
        if (!nominee.collective()) {
            if (nominee.birthYear() != null) {
                paper.keyedLine(
                        DossierWording.of("report.born"), nominee.birthYear().toString());
            }
            if (nominee.gender() != null) {
                paper.keyedLine(
                        DossierWording.of("report.gender"), DossierWording.of("report.gender." + nominee.gender()));
            }
            if (nominee.position() != null) {
                paper.keyedLine(DossierWording.of("report.position"), nominee.position());
            }
        }
        paper.keyedLine(DossierWording.of("report.unit"), nominee.nomineeUnitName());
    }

    private String period() {
        return nominee.periodFrom() == null || nominee.periodTo() == null
                ? ""
                : DAY.format(nominee.periodFrom()) + " - " + DAY.format(nominee.periodTo());
    }
}

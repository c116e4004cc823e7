package vn.tongket.awards.dossier.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;

/** A unit's proposal to the standing office with its lists (tờ trình và danh sách đề nghị của đơn vị). */
final class UnitProposalPaper {

    private final CampaignDetail campaign;
    private final UnitLetterhead letterhead;
    private final Map<String, String> forms;
    private final Map<String, ReviewVote> votes;

    UnitProposalPaper(
            CampaignDetail campaign,
            UnitLetterhead letterhead,
            Map<String, String> forms,
            Map<String, ReviewVote> votes) {
        this.campaign = campaign;
        this.letterhead = letterhead;
        this.forms = forms;
        this.votes = votes;
    }

    OfficialDocument document(List<NominationSummary> all, LocalDate day) {
        NomineeTables tables = new NomineeTables(all);
        DocumentNumber number =
                DocumentNumber.draft(letterhead.symbol().isEmpty() ? "TTr" : "TTr-" + letterhead.symbol());
        String subject = DossierWording.inSentence(campaign.title());
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        letterhead.parent(), DossierWording.upper(letterhead.unit()))
                .number(number)
                .at(letterhead.place(), day)
                .type(DossierWording.of("proposal.type"))
                .title(DossierWording.of("proposal.title", subject))
                .addressedTo(List.of(campaign.proposingUnitName()))
                .basedOn(campaign.legalBasis()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())
                .paragraph(DossierWording.of("proposal.opening", letterhead.unit(), tables.counted(), subject))
                .paragraph(DossierWording.of(votes.isEmpty() ? "proposal.enclosed" : "proposal.enclosed.minutes"))
                .paragraph(DossierWording.of("proposal.closing", letterhead.unit(), campaign.proposingUnitName()))
                .recipients(DossierWording.lines("proposal.recipients"))
                .signedBy(letterhead.head());
        String reference = Annex.reference(DossierWording.of("proposal.type.cited"), number, day, letterhead.unit());
        tables.annexes(reference, this::row).forEach(paper::annex);
        return paper.build();
    }

    private List<String> row(int number, NominationSummary one) {
        ReviewVote vote = votes.get(one.id());
        return List.of(
                String.valueOf(number),
                one.collective() ? one.nomineeName() : NomineeTables.addressed(one),
                one.collective() ? one.nomineeUnitName() : NomineeTables.place(one),
                one.achievement(),
                forms.getOrDefault(one.formCode(), one.formCode()),
                vote == null ? "" : vote.inFavour() + "/" + (vote.inFavour() + vote.against()));
    }
}

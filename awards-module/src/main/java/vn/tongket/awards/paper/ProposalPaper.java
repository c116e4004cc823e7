package vn.tongket.awards.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;

/** The proposal to the authority as an official document (văn bản tờ trình đề nghị khen thưởng). */
final class ProposalPaper {

    private final ProposalSummary proposal;
    private final CampaignDetail campaign;
    private final List<NominationSummary> collectives;
    private final List<NominationSummary> persons;
    private final Map<String, String> formNames;

    ProposalPaper(
            ProposalSummary proposal,
            CampaignDetail campaign,
            List<NominationSummary> list,
            Map<String, String> formNames) {
        this.proposal = proposal;
        this.campaign = campaign;
        this.collectives = list.stream().filter(NominationSummary::collective).toList();
        this.persons = list.stream().filter(one -> !one.collective()).toList();
        this.formNames = formNames;
    }

    OfficialDocument document(Letterhead letterhead) {
        String subject = Wording.inSentence(campaign.title());
        String proposer = campaign.proposingUnitName();
        String authority = campaign.decidingUnitName();
        String counted = Wording.counted(collectives.size(), persons.size());
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(letterhead.parent(), Wording.upper(proposer))
                .number(number(letterhead))
                .at(letterhead.place(), proposal.issuedOn())
                .type(Wording.of("proposal.type"))
                .title(title())
                .addressedTo(List.of(Wording.of("proposal.addressee", authority)))
                .basedOn(campaign.legalBasis()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())
                .paragraph(Wording.of("proposal.opening", subject, proposer, authority, counted))
                .paragraph(Wording.of("proposal.closing", proposer, authority))
                .recipients(Wording.lines("proposal.recipients"))
                .signedBy(letterhead.signature());
        annexes(letterhead).forEach(paper::annex);
        return paper.build();
    }

    String title() {
        return Wording.of(
                "proposal.title",
                Wording.named(collectives.size(), persons.size()),
                Wording.inSentence(campaign.title()));
    }

    private DocumentNumber number(Letterhead letterhead) {
        return proposal.issued() ? DocumentNumber.parse(proposal.number()) : DocumentNumber.draft(letterhead.symbol());
    }

    private List<Annex> annexes(Letterhead letterhead) {
        String reference = proposal.isLaid()
                ? Wording.of("proposal.enclosed", campaign.proposingUnitName())
                : Annex.reference(
                        Wording.of("proposal.type.cited"),
                        number(letterhead),
                        proposal.issuedOn(),
                        campaign.proposingUnitName());
        List<Annex> annexes = new ArrayList<>(AwardLists.list(
                Wording.of("proposal.list.collectives"),
                reference,
                columns("collective", "unit"),
                collectives,
                (number, one) -> row(number, one, one.nomineeName(), one.nomineeUnitName()),
                Wording.of("list.total", Wording.countedInWords(collectives.size(), 0))));
        annexes.addAll(AwardLists.list(
                Wording.of("proposal.list.persons"),
                reference,
                columns("person", "position"),
                persons,
                (number, one) -> row(
                        number,
                        one,
                        AwardLists.addressed(one.honorific(), one.nomineeName()),
                        AwardLists.positionAndUnit(one.position(), one.nomineeUnitName())),
                Wording.of("list.total", Wording.countedInWords(0, persons.size()))));
        return annexes;
    }

    private static List<Column> columns(String name, String details) {
        return List.of(
                AwardLists.column("number", 6, Align.CENTER),
                AwardLists.column(name, 24, Align.LEFT),
                AwardLists.column(details, 28, Align.LEFT),
                AwardLists.column("achievement", 48, Align.LEFT),
                AwardLists.column("form", 16, Align.CENTER));
    }

    private List<String> row(int number, NominationSummary one, String name, String details) {
        return List.of(
                String.valueOf(number),
                name,
                details,
                one.achievement(),
                formNames.getOrDefault(one.formCode(), one.formCode()));
    }

    /** What the head and the foot of the proposal say about its body (thể thức của cơ quan trình). */
    record Letterhead(String parent, String place, String symbol, SignatureBlock signature) {}
}

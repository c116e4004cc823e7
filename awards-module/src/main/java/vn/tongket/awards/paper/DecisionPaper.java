package vn.tongket.awards.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.decision.CitedProposal;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.document.wording.VietnameseNumber;

/** The decision on awards as an official document (văn bản quyết định khen thưởng). */
final class DecisionPaper {

    private final DecisionDetail decision;
    private final CampaignDetail campaign;
    private final String subject;
    private final String form;

    DecisionPaper(DecisionDetail decision, CampaignDetail campaign) {
        this.decision = decision;
        this.campaign = campaign;
        this.subject = Wording.inSentence(campaign.title());
        this.form = decision.certificate();
    }

    OfficialDocument document(List<CitedProposal> proposals) {
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy("", Wording.upper(decision.unitName()))
                .number(decision.number())
                .at(decision.place(), decision.decidedOn())
                .type(Wording.of("decision.type"))
                .title(Wording.of("decision.title", form, named(), subject))
                .decidedBy(Wording.of("decision.authority", Wording.upper(decision.unitName())))
                .basedOn(bases(proposals))
                .centered(Wording.of("decision.decides"))
                .article("1", Wording.of("decision.award", form, counted(), subject))
                .article("2", prizes())
                .article("3", Wording.of("decision.carried-out", campaign.proposingUnitName()))
                .recipients(Wording.lines("decision.recipients"))
                .signedBy(signature());
        annexes().forEach(paper::annex);
        return paper.build();
    }

    SignatureBlock signature() {
        return decision.forChairman()
                ? new SignatureBlock(
                        List.of(Wording.of("signature.for-chairman")),
                        Wording.of("signature.vice-chairman"),
                        decision.signerName())
                : new SignatureBlock(List.of(), Wording.of("signature.chairman"), decision.signerName());
    }

    private List<String> bases(List<CitedProposal> proposals) {
        List<String> bases = new ArrayList<>(List.of(decision.law(), decision.decree()));
        campaign.legalBasis().lines().filter(line -> !line.isBlank()).forEach(bases::add);
        proposals.forEach(proposal -> bases.add(Wording.of(
                "decision.proposed-by",
                campaign.proposingUnitName(),
                proposal.number(),
                OfficialDate.inWords(proposal.issuedOn()))));
        return bases;
    }

    private String prizes() {
        List<String> amounts = new ArrayList<>();
        decision.collectives().stream()
                .findFirst()
                .map(one -> amount("collective", one))
                .ifPresent(amounts::add);
        decision.persons().stream()
                .findFirst()
                .map(one -> amount("person", one))
                .ifPresent(amounts::add);
        return Wording.of(
                "decision.prize",
                form,
                String.join("; ", amounts),
                Wording.money(decision.totalRounded()),
                VietnameseNumber.dong(decision.totalRounded()),
                decision.fund(),
                Wording.money(decision.baseSalary()),
                Wording.of("decision.rounding." + decision.rounding()));
    }

    private static String amount(String kind, RollEntry entry) {
        String paid = Wording.of("decision.prize." + kind, Wording.money(entry.prizeRounded()));
        return entry.prizeRaw() == entry.prizeRounded()
                ? paid
                : paid + Wording.of("decision.prize.rounded", Wording.money(entry.prizeRaw()));
    }

    private List<Annex> annexes() {
        List<Annex> annexes =
                new ArrayList<>(list("collectives", "collective", decision.collectives(), this::collective));
        annexes.addAll(list("persons", "person", decision.persons(), this::person));
        return annexes;
    }

    private List<Annex> list(
            String key, String name, List<RollEntry> entries, BiFunction<Integer, RollEntry, List<String>> row) {
        List<Column> columns = List.of(
                AwardLists.column("number", 6, Align.CENTER),
                AwardLists.column(name, 30, Align.LEFT),
                AwardLists.column(name.equals("person") ? "position" : "unit", 34, Align.LEFT),
                AwardLists.column("register", 14, Align.CENTER),
                AwardLists.column("raw", 16, Align.RIGHT),
                AwardLists.column("rounded", 16, Align.RIGHT));
        long total = entries.stream().mapToLong(RollEntry::prizeRounded).sum();
        long collectives = entries.stream().filter(RollEntry::collective).count();
        String sum = Wording.of(
                "list.total.money",
                Wording.countedInWords(collectives, entries.size() - collectives),
                Wording.money(total),
                VietnameseNumber.dong(total));
        return AwardLists.list(
                Wording.of("decision.list." + key, Wording.upper(form)), reference(), columns, entries, row, sum);
    }

    private List<String> collective(int number, RollEntry entry) {
        return row(number, entry, entry.name(), entry.unitName());
    }

    private List<String> person(int number, RollEntry entry) {
        return row(
                number,
                entry,
                AwardLists.addressed(entry.honorific(), entry.name()),
                AwardLists.positionAndUnit(entry.position(), entry.unitName()));
    }

    private static List<String> row(int number, RollEntry entry, String name, String details) {
        return List.of(
                String.valueOf(number),
                name,
                details,
                entry.registerNumber(),
                Wording.money(entry.prizeRaw()),
                Wording.money(entry.prizeRounded()));
    }

    private String reference() {
        return Annex.reference(
                Wording.of("decision.type.cited"),
                DocumentNumber.parse(decision.number()),
                decision.decidedOn(),
                Wording.of("decision.issuer", decision.unitName()));
    }

    private String counted() {
        return Wording.counted(decision.collectives().size(), decision.persons().size());
    }

    private String named() {
        return Wording.named(decision.collectives().size(), decision.persons().size());
    }
}

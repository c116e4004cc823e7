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
    private final DocumentNumber number;
    private final String subject;
    private final String form;

    DecisionPaper(DecisionDetail decision, CampaignDetail campaign) {
        this(decision, campaign, DocumentNumber.parse(decision.number()));
    }

    /** @param number a gap, as long as the decision lies before its signer */
    DecisionPaper(DecisionDetail decision, CampaignDetail campaign, DocumentNumber number) {
        this.decision = decision;
        this.campaign = campaign;
        this.number = number;
        this.subject = Wording.inSentence(campaign.title());
        this.form = decision.certificate();
    }

    OfficialDocument document(List<CitedProposal> proposals) {
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy("", Wording.upper(decision.unitName()))
                .number(number)
                .at(decision.place(), decision.decidedOn())
                .type(Wording.of("decision.type"))
                .title(title())
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

    String title() {
        return Wording.of("decision.title", form, named(), subject);
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
        List<Column> columns = columns(name);
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

    /** Numbers of the roll are given with the number of the decision; what was signed before that has none. */
    private List<Column> columns(String name) {
        List<Column> columns = new ArrayList<>(List.of(
                AwardLists.column("number", 6, Align.CENTER),
                AwardLists.column(name, 30, Align.LEFT),
                AwardLists.column(name.equals("person") ? "position" : "unit", 34, Align.LEFT)));
        if (decision.issued()) {
            columns.add(AwardLists.column("register", 14, Align.CENTER));
        }
        columns.add(AwardLists.column("raw", 16, Align.RIGHT));
        columns.add(AwardLists.column("rounded", 16, Align.RIGHT));
        return columns;
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

    private List<String> row(int number, RollEntry entry, String name, String details) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number), name, details));
        if (decision.issued()) {
            cells.add(entry.registerNumber());
        }
        cells.add(Wording.money(entry.prizeRaw()));
        cells.add(Wording.money(entry.prizeRounded()));
        return cells;
    }

    private String reference() {
        if (!decision.issued()) {
            return Wording.of("decision.enclosed", Wording.of("decision.issuer", decision.unitName()));
        }
        return Annex.reference(
                Wording.of("decision.type.cited"),
                number,
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

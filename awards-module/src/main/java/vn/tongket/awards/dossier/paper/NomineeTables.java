package vn.tongket.awards.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;

/** The two numbered tables of a unit's papers (danh sách tập thể, danh sách cá nhân), each with its total line. */
final class NomineeTables {

    private final List<NominationSummary> collectives;
    private final List<NominationSummary> persons;

    NomineeTables(List<NominationSummary> all) {
        this.collectives = all.stream().filter(NominationSummary::collective).toList();
        this.persons = all.stream().filter(one -> !one.collective()).toList();
    }

    String counted() {
        return DossierWording.counted(collectives.size(), persons.size());
    }

    /** Both lists behind a proposal; none for a list that would be empty. */
    List<Annex> annexes(String reference, BiFunction<Integer, NominationSummary, List<String>> row) {
        List<Annex> annexes = new ArrayList<>();
        annex(annexes, "collectives", collectives, reference, row);
        annex(annexes, "persons", persons, reference, row);
        return annexes;
    }

    private static void annex(
            List<Annex> annexes,
            String kind,
            List<NominationSummary> list,
            String reference,
            BiFunction<Integer, NominationSummary, List<String>> row) {
        if (!list.isEmpty()) {
            boolean together = kind.equals("collectives");
            List<Column> columns = List.of(
                    column("number", 6, Align.CENTER),
                    column(together ? "collective" : "person", 22, Align.LEFT),
                    column(together ? "unit" : "position", 24, Align.LEFT),
                    column("achievement", 44, Align.LEFT),
                    column("form", 16, Align.CENTER),
                    column("votes", 14, Align.CENTER));
            String total = DossierWording.of(
                    "list.total",
                    together ? DossierWording.counted(list.size(), 0) : DossierWording.counted(0, list.size()));
            annexes.add(Annex.list(
                    DossierWording.of("list." + kind),
                    reference,
                    List.of(new Table(columns, rows(list, row), true), new Block.Paragraph(total))));
        }
    }

    /** The table of votes in the minutes, collectives first. */
    List<Block> votes(BiFunction<Integer, NominationSummary, List<String>> row) {
        List<NominationSummary> all = new ArrayList<>(collectives);
        all.addAll(persons);
        return List.of(Table.of(
                List.of(
                        column("number", 6, Align.CENTER),
                        column("nominee", 30, Align.LEFT),
                        column("form", 24, Align.LEFT),
                        column("in-favour", 12, Align.CENTER),
                        column("against", 12, Align.CENTER),
                        column("share", 12, Align.CENTER)),
                rows(all, row)));
    }

    private static List<List<String>> rows(
            List<NominationSummary> list, BiFunction<Integer, NominationSummary, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(row.apply(i + 1, list.get(i)));
        }
        return rows;
    }

    private static Column column(String key, int weight, Align align) {
        return new Column(DossierWording.of("column." + key), weight, align);
    }

    static String addressed(NominationSummary one) {
        return one.honorific() == null || one.honorific().isBlank()
                ? one.nomineeName()
                : one.honorific() + " " + one.nomineeName();
    }

    static String place(NominationSummary one) {
        return one.position() == null || one.position().isBlank()
                ? one.nomineeUnitName()
                : one.position() + ", " + one.nomineeUnitName();
    }
}

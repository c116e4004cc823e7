package vn.tongket.awards.council.minutes;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;

/**
 * A paper of a session in the official layout (văn bản biên bản), after model 1.9 of Decree 30/2020/NĐ-CP.
 *
 * @param formNames by the code of the form
 */
record MinutesDocument(CouncilPaper paper, MinutesFacts facts, MinutesHead head, Map<String, String> formNames) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    OfficialDocument document() {
        OfficialDocumentBuilder builder = OfficialDocument.issuedBy(head.parent(), MinutesWording.upper(head.body()))
                .number(
                        paper.number() == null
                                ? DocumentNumber.draft(head.symbol())
                                : DocumentNumber.parse(paper.number()))
                .at(head.place(), paper.issuedOn())
                .type(MinutesWording.of("type"))
                .title(MinutesWording.of("title." + paper.kind(), head.subject()))
                .addAll(opening());
        List<Block> body = paper.kind() == CouncilPaperKind.MINUTES ? meeting() : count();
        return builder.addAll(body)
                .add(table())
                .addAll(ending())
                .recipients(MinutesWording.lines("recipients"))
                .signedBy(head.chair())
                .recordedBy(new SignatureBlock(List.of(), MinutesWording.of("secretary.title"), head.secretary()))
                .build();
    }

    private List<Block> opening() {
        return List.of(
                line("begin", MinutesWording.day(facts.heldOn())),
                line("place", facts.place() == null ? "…" : facts.place()),
                line("chair", head.chair().name()),
                line("secretary", head.secretary().isEmpty() ? "…" : head.secretary()));
    }

    private List<Block> meeting() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(line(
                "attendance",
                MinutesWording.of(
                        "attendance.text",
                        twoDigits(facts.members().size()),
                        twoDigits(facts.present() - facts.written()),
                        twoDigits(facts.written()))));
        facts.members().stream()
                .filter(MinutesMember::present)
                .forEach(member -> blocks.add(new Block.Bullet("-", member.fullName())));
        if (!facts.absent().isEmpty()) {
            blocks.add(line("absent", String.join("; ", facts.absent())));
        }
        blocks.add(paragraph(
                facts.quorumPart() == null
                        ? MinutesWording.of("quorum.missing")
                        : MinutesWording.of("quorum.reached", facts.quorumPart(), facts.quorumWhole())));
        blocks.add(
                paragraph(MinutesWording.of("content", twoDigits(facts.lines().size()), head.subject())));
        blocks.addAll(recusals());
        blocks.add(paragraph(MinutesWording.of("results")));
        return blocks;
    }

    private List<Block> count() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(MinutesWording.of(
                "ballots",
                twoDigits(facts.members().size()),
                twoDigits(facts.ballots()),
                twoDigits(facts.ballots() - facts.written()),
                twoDigits(facts.written()))));
        blocks.addAll(recusals());
        blocks.add(paragraph(MinutesWording.of("counted")));
        return blocks;
    }

    private List<Block> recusals() {
        List<Block> blocks = new ArrayList<>();
        if (!facts.recusals().isEmpty()) {
            blocks.add(paragraph(MinutesWording.of("recusals")));
            facts.recusals()
                    .forEach(one -> blocks.add(new Block.Bullet(
                            "-",
                            MinutesWording.of("recusal." + one.ground(), one.member(), one.nominee(), one.reason()))));
        }
        return blocks;
    }

    private Table table() {
        List<Column> columns = List.of(
                column("number", 6, Align.CENTER),
                column("nominee", 26, Align.LEFT),
                column("form", 16, Align.LEFT),
                column("yes", 9, Align.CENTER),
                column("no", 9, Align.CENTER),
                column("abstain", 9, Align.CENTER),
                column("base", 10, Align.CENTER),
                column("outcome", 15, Align.LEFT));
        return Table.of(
                columns,
                IntStream.range(0, facts.lines().size())
                        .mapToObj(i -> row(i + 1, facts.lines().get(i)))
                        .toList());
    }

    private List<String> row(int number, MinutesLine line) {
        String rule = line.threshold() == null ? "" : MinutesWording.of("threshold", line.threshold());
        return List.of(
                String.valueOf(number),
                nominee(line),
                formNames.getOrDefault(line.formCode(), line.formCode()),
                String.valueOf(line.yes()),
                String.valueOf(line.no()),
                String.valueOf(line.abstain()),
                String.valueOf(line.base()),
                MinutesWording.of("outcome." + line.outcome()) + rule);
    }

    /** A unit that is nominated itself is not named twice. */
    private static String nominee(MinutesLine line) {
        return line.unit().startsWith(line.nominee()) ? line.unit() : line.nominee() + ", " + line.unit();
    }

    private List<Block> ending() {
        ZonedDateTime end = facts.closedAt().atZone(ZONE);
        return List.of(
                paragraph(MinutesWording.of("base.note")),
                paragraph(MinutesWording.of(
                        "end." + paper.kind(),
                        "%02d".formatted(end.getHour()),
                        "%02d".formatted(end.getMinute()),
                        MinutesWording.day(end.toLocalDate()))));
    }

    private static Block line(String key, String text) {
        return new Block.KeyedLine(MinutesWording.of(key + ".label"), text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text);
    }

    private static Column column(String key, int weight, Align align) {
        return new Column(MinutesWording.of("column." + key), weight, align);
    }

    private static String twoDigits(long number) {
        return "%02d".formatted(number);
    }
}

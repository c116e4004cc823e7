package vn.tongket.awards.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.statistics.Share;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;
import vn.tongket.planning.document.wording.VietnameseNumber;

/**
 * What was awarded in a time, in the words of a report (báo cáo kết quả khen thưởng); the office's own layout, as no
 * form of the State was verified.
 *
 * @param period a year or the title of a campaign
 * @param body whose report it is; empty for a gap
 */
record StatisticsReport(String period, String body, Share all, long cancelled, List<Part> parts) {

    static final List<String> COLUMNS = List.of("report.label", "report.collectives", "report.persons", "report.money");

    /** One table of the report. */
    record Part(String heading, List<Share> shares) {}

    OfficialDocument document(LocalDate day) {
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy("", body.isEmpty() ? "……" : Wording.upper(body))
                .number("BC")
                .at("……", null)
                .type(Wording.of("report.type"))
                .title(title())
                .paragraph(Wording.of(
                        "report.sum",
                        Wording.counted(all.collectives(), all.persons()),
                        Wording.money(all.money()),
                        VietnameseNumber.dong(all.money())))
                .paragraph(Wording.of("report.cancelled", cancelled));
        int number = 0;
        for (Part part : parts) {
            paper.heading(1, ++number + ".", Wording.of(part.heading())).add(table(part));
        }
        return paper.paragraph(Wording.of("report.own-layout"))
                .recipients(Wording.lines("report.recipients"))
                .signedBy(new SignatureBlock(List.of(), Wording.of("report.signer"), ""))
                .build();
    }

    String title() {
        return Wording.of("report.title", period);
    }

    private static Table table(Part part) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Wording.of(COLUMNS.get(0)), 46, Align.LEFT)));
        COLUMNS.subList(1, COLUMNS.size()).forEach(key -> columns.add(new Column(Wording.of(key), 18, Align.RIGHT)));
        List<List<String>> rows = part.shares().stream()
                .map(share -> List.of(
                        share.label(),
                        Long.toString(share.collectives()),
                        Long.toString(share.persons()),
                        Wording.money(share.money())))
                .toList();
        return Table.of(columns, rows);
    }
}

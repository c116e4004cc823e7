package vn.tongket.attendance.signinsheet;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.document.wording.OfficialDate;

/** Prints sign-in sheets (in danh sách ký tên): a row for each guest with its code and room for his signature. */
final class SheetPrint {

    private static final String CSS = """
            @page { size: A4; margin: 15mm 12mm 14mm 18mm;
              @bottom-center { content: counter(page); font-family: 'Times New Roman'; font-size: 10pt; } }
            body { margin: 0; font-family: 'Times New Roman'; font-size: 11pt; line-height: 1.2; color: #000; }
            .sheet { page-break-after: always; }
            .sheet:last-child { page-break-after: auto; }
            .body { font-weight: bold; text-transform: uppercase; }
            h1 { font-size: 15pt; text-align: center; margin: 4mm 0 1mm; text-transform: uppercase; }
            .about { text-align: center; margin: 0 0 1mm; }
            .name { text-align: center; font-weight: bold; font-size: 13pt; margin: 0 0 3mm; }
            table { -fs-table-paginate: paginate; border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 0.75pt solid #000; padding: 1.5mm 2mm; vertical-align: middle; word-wrap: break-word; }
            th { text-align: center; }
            tr { page-break-inside: avoid; }
            .middle { text-align: center; }
            .code { text-align: center; font-size: 8pt; padding: 0.5mm; }
            .guest { font-weight: bold; }
            .sign { height: 15mm; }
            .end { margin-top: 4mm; }
            """;
    private static final int QR_MM = 13;
    private static final int QR_PIXELS = 120;

    private final ConferenceInfo conference;
    private final QrCode qrCode;
    private final Xhtml page;

    SheetPrint(ConferenceInfo conference, QrCode qrCode) {
        this.conference = conference;
        this.qrCode = qrCode;
        this.page = new Xhtml("Danh sách ký tên", text(conference.letterhead().issuingBody()), CSS);
    }

    void add(SheetSummary summary, List<SheetRow> rows) {
        Element sheet = page.add(page.body(), "div", "sheet");
        page.add(sheet, "div", "body", text(conference.letterhead().issuingBody()));
        page.add(sheet, "h1", "", "Danh sách đại biểu ký tên");
        page.add(sheet, "div", "about", conference.event());
        page.add(
                sheet,
                "div",
                "about",
                OfficialDate.inWords(conference.day()) + ", "
                        + text(conference.venue()).replaceAll("[;.,\\s]+$", ""));
        page.add(sheet, "div", "name", "Tờ số %d: %s".formatted(summary.number(), summary.name()));
        Element table = page.add(sheet, "table", "");
        head(table);
        Element body = page.add(table, "tbody", "");
        rows.forEach(row -> row(page.add(body, "tr", ""), row));
        page.add(
                sheet,
                "div",
                "end",
                "Tờ này có %d đại biểu. Người phụ trách bàn ký: ……………………………………".formatted(rows.size()));
    }

    byte[] bytes() {
        return new PdfPress().print(page);
    }

    private void head(Element table) {
        Element titles = page.add(page.add(table, "thead", ""), "tr", "");
        column(titles, "STT", 7);
        column(titles, "Họ và tên, chức vụ, đơn vị", 44);
        column(titles, "Chỗ ngồi", 11);
        column(titles, "Mã dòng", 14);
        column(titles, "Ký tên", 24);
    }

    private void column(Element titles, String title, int percent) {
        page.add(titles, "th", "", title).setAttribute("style", "width:" + percent + "%");
    }

    private void row(Element line, SheetRow row) {
        page.add(line, "td", "middle", Integer.toString(row.line()));
        Element who = page.add(line, "td", "");
        page.add(who, "div", "guest", row.calledName());
        if (row.position() != null) {
            page.add(who, "div", "", row.position());
        }
        if (row.unitName() != null) {
            page.add(who, "div", "", row.unitName());
        }
        page.add(line, "td", "middle", text(row.seat()));
        Element code = page.add(line, "td", "code");
        String words = row.code().text().toUpperCase(Locale.ROOT);
        page.image(code, qrCode.png(words, QR_PIXELS), QR_MM, "Mã dòng " + words);
        page.add(code, "div", "", words);
        page.add(line, "td", "sign", "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

package vn.tongket.planning.document.certificate;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.pdf.Xhtml;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.document.wording.NationalTitle;
import vn.tongket.planning.document.wording.OfficialDate;

/** The page of one certificate of merit (trang giấy khen). */
final class CertificateXhtml {

    private static final int QR_MM = 22;
    private static final int QR_PIXELS = 240;

    private static final FittedText NAME = new FittedText(Typeface.BOLD, 30, 16, 235, 24);
    private static final FittedText CONFERRER = new FittedText(Typeface.BOLD, 20, 13, 235, 9);
    private static final FittedText ACHIEVEMENT = new FittedText(Typeface.REGULAR, 18, 12, 220, 22);

    private final Xhtml page;

    CertificateXhtml(Xhtml page) {
        this.page = page;
    }

    void write(CertificateSheet sheet) {
        Element frame = page.add(page.add(page.body(), "div", "sheet"), "div", "frame");
        Element inner = page.add(frame, "div", "inner");
        List.of("top left", "top right", "bottom left", "bottom right")
                .forEach(corner -> page.add(inner, "div", "corner " + corner));
        page.add(inner, "div", "country", NationalTitle.COUNTRY);
        page.add(page.add(inner, "div", "motto"), "span", "", NationalTitle.MOTTO);
        fitted(inner, "conferrer", sheet.conferrer(), CONFERRER);
        page.add(inner, "div", "confers", "TẶNG");
        page.add(inner, "h1", "form", "GIẤY KHEN");
        awardee(inner, sheet.awardee());
        fitted(inner, "achievement", sheet.achievement(), ACHIEVEMENT);
        foot(inner, sheet);
    }

    private void awardee(Element parent, CertificateSheet.Awardee awardee) {
        String name = (awardee.honorific() + " " + awardee.name()).strip();
        fitted(parent, "name", name, NAME);
        List<String> details = awardee.details();
        details.forEach(line -> page.add(parent, "div", "detail", line));
    }

    private void foot(Element parent, CertificateSheet sheet) {
        Element row = page.add(page.add(parent, "table", "foot"), "tr", "");
        decision(page.add(row, "td", "decision"), sheet);
        Element right = page.add(row, "td", "signature");
        CertificateSheet.Decision decision = sheet.decision();
        page.add(right, "div", "place", decision.place() + ", " + OfficialDate.inWords(decision.date()));
        signature(right, sheet.signature());
    }

    private void decision(Element cell, CertificateSheet sheet) {
        CertificateSheet.Decision decision = sheet.decision();
        page.add(cell, "div", "", "Quyết định số: " + decision.number().text());
        page.add(cell, "div", "", OfficialDate.inWords(decision.date()));
        page.add(cell, "div", "", "Vào sổ khen thưởng số: " + decision.registerEntry());
        if (!sheet.verification().isEmpty()) {
            byte[] code = new QrCode().png(sheet.verification(), QR_PIXELS);
            page.image(page.add(cell, "div", "code"), code, QR_MM, "Mã tra cứu Giấy khen");
        }
    }

    private void signature(Element cell, SignatureBlock signature) {
        signature.authorityLines().forEach(line -> page.add(cell, "div", "office", line));
        page.add(cell, "div", "office", signature.title());
        page.add(cell, "div", "seal", "");
        page.add(cell, "div", "signer", signature.name());
    }

    private void fitted(Element parent, String cssClass, String text, FittedText room) {
        page.add(parent, "div", cssClass, text).setAttribute("style", room.style(text));
    }
}

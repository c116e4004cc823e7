package vn.tongket.attendance.seating.paper;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.planning.document.certificate.FittedText;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;
import vn.tongket.planning.document.render.QrCode;

/** Delegate cards (thẻ đại biểu) with the pass as a QR code. */
final class DelegateCards {

    /** One pixel for each module: a printer draws it sharp at any size, and thousands are made quickly. */
    private static final int QR_PIXELS = 1;

    private final ConferenceInfo conference;
    private final CardFormat format;
    private final PassSigner signer;
    private final Xhtml page;
    private final FittedText name;
    private final FittedText position;
    private final FittedText event;

    DelegateCards(ConferenceInfo conference, CardFormat format, PassSigner signer) {
        this.conference = conference;
        this.format = format;
        this.signer = signer;
        page = Cards.page("Thẻ đại biểu", conference, "delegate-cards.css");
        boolean hanging = format == CardFormat.HANGING;
        name = new FittedText(Typeface.BOLD, hanging ? 30 : 18, 8, format.nameWidthMm(), format.nameHeightMm());
        position = new FittedText(Typeface.REGULAR, hanging ? 16 : 11, 6, hanging ? 80 : 66, hanging ? 24 : 16);
        event = new FittedText(Typeface.BOLD, hanging ? 12 : 9, 5, format.nameWidthMm(), hanging ? 13 : 11);
    }

    byte[] pdf(List<Placed> guests) {
        for (int i = 0; i < guests.size(); i += format.onSheet()) {
            Element sheet = page.add(page.body(), "div", "sheet " + format.look());
            int end = Math.min(i + format.onSheet(), guests.size());
            for (int k = i; k < end; k += 2) {
                Element row = page.add(sheet, "div", "row");
                guests.subList(k, Math.min(k + 2, end)).forEach(guest -> card(row, guest));
            }
        }
        return new PdfPress().printout(page);
    }

    private void card(Element row, Placed guest) {
        Element card = page.add(row, "div", "card");
        if (format == CardFormat.HANGING) {
            page.add(card, "div", "cut");
        }
        fitted(card, "event", conference.event(), event);
        page.add(card, "div", "kind", "THẺ ĐẠI BIỂU");
        fitted(card, "name", guest.delegate().calledName(), name);
        fitted(page.add(card, "div", "who"), "position", guest.delegate().described(), position);
        seat(page.add(card, "div", "seat"), guest.seat());
        PassCode code = new PassCode(guest.delegate().code());
        byte[] picture = new QrCode().png(signer.pass(conference.planId(), code), QR_PIXELS);
        Element pass = page.add(card, "div", "pass");
        page.image(pass, picture, format == CardFormat.HANGING ? 38 : 27, "Mã điểm danh: " + code.grouped());
        page.add(pass, "div", "code", code.grouped());
    }

    private void seat(Element parent, String label) {
        if (!label.isEmpty()) {
            page.add(parent, "div", "", "Chỗ ngồi:");
            page.add(parent, "div", "number", label);
        }
    }

    private void fitted(Element parent, String cssClass, String text, FittedText room) {
        page.add(parent, "div", cssClass, text).setAttribute("style", room.style(text));
    }
}

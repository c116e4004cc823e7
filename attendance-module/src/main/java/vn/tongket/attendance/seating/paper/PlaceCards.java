package vn.tongket.attendance.seating.paper;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.certificate.FittedText;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;

/** Place cards (biển tên để bàn), two on a sheet, each to be folded so that the name stands on both sides. */
final class PlaceCards {

    private static final FittedText NAME = new FittedText(Typeface.BOLD, 54, 18, 180, 34);
    private static final FittedText POSITION = new FittedText(Typeface.REGULAR, 20, 11, 180, 17);

    private final Xhtml page;

    PlaceCards(ConferenceInfo conference) {
        page = Cards.page("Biển tên đại biểu", conference, "place-cards.css");
    }

    byte[] pdf(List<Placed> guests) {
        for (int i = 0; i < guests.size(); i += 2) {
            Element sheet = page.add(page.body(), "div", "sheet");
            guests.subList(i, Math.min(i + 2, guests.size())).forEach(guest -> card(sheet, guest));
        }
        return new PdfPress().printout(page);
    }

    private void card(Element sheet, Placed guest) {
        Element card = page.add(sheet, "div", "card");
        face(page.add(card, "div", "face back"), guest);
        face(page.add(card, "div", "face front"), guest);
    }

    private void face(Element face, Placed guest) {
        String name = guest.delegate().calledName();
        page.add(face, "div", "name", name).setAttribute("style", NAME.style(name));
        String described = guest.delegate().described();
        page.add(face, "div", "position", described).setAttribute("style", POSITION.style(described));
        page.add(face, "div", "seat", guest.seat());
    }
}

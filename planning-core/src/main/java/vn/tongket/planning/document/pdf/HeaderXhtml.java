package vn.tongket.planning.document.pdf;

import org.w3c.dom.Element;
import vn.tongket.planning.document.DocumentHeader;
import vn.tongket.planning.document.DocumentTitle;
import vn.tongket.planning.document.Urgency;
import vn.tongket.planning.document.wording.NationalTitle;

/** The top of page 1 (phần mở đầu): issuer at the left, national title at the right, number, place and date. */
final class HeaderXhtml {

    private final Xhtml page;

    HeaderXhtml(Xhtml page) {
        this.page = page;
    }

    void write(Element parent, DocumentHeader header, DocumentTitle title) {
        Element table = page.add(parent, "table", "header");
        Element names = page.add(table, "tr", "");
        issuer(page.add(names, "td", "issuer"), header);
        nation(page.add(names, "td", "nation"));
        Element numbers = page.add(table, "tr", "");
        number(page.add(numbers, "td", "issuer"), header, title);
        page.add(page.add(numbers, "td", "nation"), "div", "place", header.placeAndDate());
    }

    private void issuer(Element cell, DocumentHeader header) {
        header.issuer().parentLines().forEach(line -> page.add(cell, "div", "parent", line));
        Element name = page.add(cell, "div", "body words");
        header.issuer().bodyLines().forEach(line -> page.add(name, "div", "", line));
        page.add(name, "div", "short-rule");
    }

    private void nation(Element cell) {
        page.add(cell, "div", "country", NationalTitle.COUNTRY);
        page.add(page.add(cell, "div", "motto"), "span", "", NationalTitle.MOTTO);
    }

    private void number(Element cell, DocumentHeader header, DocumentTitle title) {
        page.add(cell, "div", "number", "Số: " + header.number().text());
        if (title.isLetter()) {
            page.add(cell, "div", "letter-subject", title.letterSubject());
        }
        if (header.urgency() != Urgency.NONE) {
            Element stamp = page.add(cell, "div", "urgency", header.urgency().stamp());
            stamp.setAttribute("style", "width:" + header.urgency().widthMm() + "mm");
        }
    }
}

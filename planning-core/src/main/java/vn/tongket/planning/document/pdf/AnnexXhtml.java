package vn.tongket.planning.document.pdf;

import org.w3c.dom.Element;
import vn.tongket.planning.document.Annex;

/** One annex (phụ lục), which starts on a page of its own. */
final class AnnexXhtml {

    private final Xhtml page;

    AnnexXhtml(Xhtml page) {
        this.page = page;
    }

    void write(Element part, Annex annex) {
        if (!annex.label().isEmpty()) {
            page.add(part, "div", "annex-label", annex.label());
        }
        page.add(part, "h1", "annex-name", annex.name());
        if (!annex.reference().isEmpty()) {
            page.add(part, "div", "annex-reference", annex.reference());
        }
        BodyXhtml body = new BodyXhtml(page, part);
        annex.body().forEach(block -> block.acceptedBy(body));
    }
}

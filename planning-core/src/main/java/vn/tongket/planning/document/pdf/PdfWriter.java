package vn.tongket.planning.document.pdf;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.font.Resources;

/**
 * Writes official documents as one PDF (bản PDF của văn bản). Every document and every annex is a part that starts
 * on a new page and counts its own pages.
 */
public final class PdfWriter {

    private static final String CSS = Resources.text("pdf/document.css");

    private final Xhtml page;

    public PdfWriter(List<OfficialDocument> documents) {
        OfficialDocument first = documents.get(0);
        page = new Xhtml(first.caption(), first.header().issuer().body(), CSS);
        documents.forEach(this::write);
    }

    public byte[] bytes() {
        return new PdfPress().print(page);
    }

    /** For the printer only. */
    public byte[] printout() {
        return new PdfPress().printout(page);
    }

    private void write(OfficialDocument document) {
        Element part = part("portrait");
        new HeaderXhtml(page).write(part, document.header(), document.title());
        new OpeningXhtml(page).write(part, document);
        int ending = document.endingIndex();
        write(document.body().subList(0, ending), part);
        Element end = page.add(part, "div", "ending");
        write(document.body().subList(ending, document.body().size()), end);
        new ClosingXhtml(page).write(end, document.closing());
        document.labelledAnnexes().forEach(this::write);
    }

    private void write(Annex annex) {
        new AnnexXhtml(page).write(part(annex.isLandscape() ? "landscape" : "portrait"), annex);
    }

    private void write(List<Block> blocks, Element part) {
        BodyXhtml body = new BodyXhtml(page, part);
        blocks.forEach(block -> block.acceptedBy(body));
    }

    private Element part(String orientation) {
        Element part = page.add(page.body(), "div", "part " + orientation);
        page.add(part, "div", "page-number");
        return part;
    }
}

package vn.tongket.planning.roundtrip;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.docx.DocxMarks;
import vn.tongket.planning.extraction.ExtractionError;

/** Reads the paragraphs of a Word file as they would be printed (đọc các đoạn); what was deleted under track changes is gone. */
final class ParagraphScan {

    private static final int MOST_PARAGRAPHS = 20_000;

    private final List<WordParagraph> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> waiting = new ArrayList<>();
    private int tables;
    private int hidden;

    private ParagraphScan() {}

    static List<WordParagraph> of(byte[] document) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ParagraphScan scan = new ParagraphScan();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> scan.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> scan.end(xml.getLocalName());
                    default -> {}
                }
            }
        } catch (XMLStreamException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
        return scan.found;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> tables++;
            case "del", "moveFrom", "Fallback" -> hidden++;
            case "p" -> open.push(new Open(waiting));
            case "pStyle" -> paragraph().style = value(xml, "val");
            case "numPr" -> paragraph().numbered = true;
            case "bookmarkStart" -> bookmark(value(xml, "name"));
            case "t" -> text(xml.getElementText());
            case "tab", "br", "cr" -> text(" ");
            case "noBreakHyphen" -> text("-");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "tbl" -> tables--;
            case "del", "moveFrom", "Fallback" -> hidden--;
            case "p" -> {
                Open closed = open.pop();
                if (hidden == 0) {
                    found.add(closed.paragraph(tables > 0));
                }
                if (found.size() > MOST_PARAGRAPHS) {
                    throw new BusinessException(ExtractionError.TOO_COMPLEX);
                }
            }
            default -> {}
        }
    }

    /** A bookmark that stands between two paragraphs belongs to the next. */
    private void bookmark(String name) {
        if (name.startsWith(DocxMarks.PREFIX)) {
            List<String> tags = open.isEmpty() ? waiting : open.peek().tags;
            tags.add(name.substring(DocxMarks.PREFIX.length()));
        }
    }

    private void text(String words) {
        if (hidden == 0 && !open.isEmpty()) {
            open.peek().words.append(words);
        }
    }

    private Open paragraph() {
        return open.isEmpty() ? new Open(new ArrayList<>()) : open.peek();
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A paragraph that has not ended yet. */
    private static final class Open {

        private final StringBuilder words = new StringBuilder();
        private final List<String> tags;
        private String style = "";
        private boolean numbered;

        Open(List<String> waiting) {
            tags = new ArrayList<>(waiting);
            waiting.clear();
        }

        WordParagraph paragraph(boolean inTable) {
            return new WordParagraph(style, tags, words.toString(), inTable, numbered);
        }
    }
}

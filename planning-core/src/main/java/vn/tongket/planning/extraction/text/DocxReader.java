package vn.tongket.planning.extraction.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/**
 * Reads Word documents (tệp .docx) as a stream, so that a long one costs no more memory than its words. Deleted
 * words, field codes and the second copy of a text box are left out.
 */
class DocxReader {

    SourceText read(byte[] content) {
        DocxPackage opened = DocxPackage.open(content);
        try {
            DocxStory story = new DocxStory(
                    WordNumbering.read(opened.part(DocxPackage.NUMBERING)),
                    WordStyles.read(opened.part(DocxPackage.STYLES)));
            walk(SafeXml.read(opened.part(DocxPackage.DOCUMENT)), story);
            if (story.empty()) {
                throw new BusinessException(
                        opened.pictures() ? ExtractionError.SCAN_WITHOUT_TEXT : ExtractionError.EMPTY);
            }
            return new TextRepair().repair(story.lines(), false);
        } catch (XMLStreamException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
    }

    private static void walk(XMLStreamReader xml, DocxStory story) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, story);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), story);
                default -> {}
            }
        }
    }

    private static void start(XMLStreamReader xml, DocxStory story) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> story.openParagraph();
            case "t" -> story.write(xml.getElementText());
            case "tab" -> story.write("\t");
            case "br", "cr" -> story.breakLine();
            case "noBreakHyphen" -> story.write("-");
            case "pStyle" -> story.style(SafeXml.attribute(xml, "val"));
            case "ilvl" -> story.level(WordNumbering.number(SafeXml.attribute(xml, "val")));
            case "numId" -> story.list(SafeXml.attribute(xml, "val"));
            case "tbl" -> story.openTable();
            case "tr" -> story.openRow();
            case "tc" -> story.openCell();
            case "gridSpan" -> story.span(WordNumbering.number(SafeXml.attribute(xml, "val")));
            case "gridBefore" -> story.skip(WordNumbering.number(SafeXml.attribute(xml, "val")));
            case "vMerge" -> story.merge(SafeXml.attribute(xml, "val"));
            case "del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange", "delText" -> SafeXml.skip(xml);
            default -> {}
        }
    }

    private static void end(String element, DocxStory story) {
        switch (element) {
            case "p" -> story.closeParagraph();
            case "tr" -> story.closeRow();
            case "tbl" -> story.closeTable();
            default -> {}
        }
    }
}

package vn.tongket.planning.guard.file;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.planning.extraction.text.SafeXml;

/** The field of the page's number in a header or footer (trường số trang). */
final class PageField {

    private PageField() {}

    static boolean in(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.read(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && names(xml)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(XMLStreamReader xml) throws XMLStreamException {
        String field = switch (xml.getLocalName()) {
            case "instrText" -> xml.getElementText();
            case "fldSimple" -> SafeXml.attribute(xml, "instr");
            default -> "";
        };
        return field.strip().matches("PAGE\\b.*");
    }
}

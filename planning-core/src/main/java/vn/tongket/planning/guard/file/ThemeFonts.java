package vn.tongket.planning.guard.file;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.planning.extraction.text.SafeXml;

/** The two fonts of a file's theme (phông chữ của giao diện), which styles name instead of a font. */
final class ThemeFonts {

    private String major = "";
    private String minor = "";

    private ThemeFonts() {}

    static ThemeFonts read(byte[] part) throws XMLStreamException {
        ThemeFonts fonts = new ThemeFonts();
        if (part.length > 0) {
            fonts.load(SafeXml.read(part));
        }
        return fonts;
    }

    private void load(XMLStreamReader xml) throws XMLStreamException {
        boolean ofHeadings = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            ofHeadings = name.equals("majorFont") || ofHeadings && !name.equals("minorFont");
            if (name.equals("latin") && ofHeadings && major.isEmpty()) {
                major = SafeXml.attribute(xml, "typeface");
            } else if (name.equals("latin") && !ofHeadings && minor.isEmpty()) {
                minor = SafeXml.attribute(xml, "typeface");
            }
        }
    }

    /** The font that this element names, itself or by the theme; empty where it names none. */
    String font(XMLStreamReader xml) {
        String themed = SafeXml.attribute(xml, "asciiTheme");
        if (themed.isEmpty()) {
            String named = SafeXml.attribute(xml, "ascii");
            return named.isEmpty() ? SafeXml.attribute(xml, "hAnsi") : named;
        }
        return themed.startsWith("major") ? major : minor;
    }
}

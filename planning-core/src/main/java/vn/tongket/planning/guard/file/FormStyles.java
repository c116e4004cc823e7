package vn.tongket.planning.guard.file;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.planning.extraction.text.SafeXml;

/** The styles of a Word file (kiểu định dạng) as far as they say how letters look. */
final class FormStyles {

    private static final int LONGEST_CHAIN = 10;

    private final ThemeFonts theme;
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private Look common = Look.OPEN;
    private String usual = "";

    private FormStyles(ThemeFonts theme) {
        this.theme = theme;
    }

    static FormStyles read(byte[] part, ThemeFonts theme) throws XMLStreamException {
        FormStyles styles = new FormStyles(theme);
        if (part.length > 0) {
            styles.load(SafeXml.read(part));
        }
        return styles;
    }

    /** What a style says, with those that it is based on; the usual one where none is named. */
    Look paragraph(String style) {
        return character(style.isEmpty() ? usual : style).over(common).over(Look.OF_WORD);
    }

    Look character(String style) {
        Look look = Look.OPEN;
        String at = style;
        for (int step = 0; at != null && step < LONGEST_CHAIN; step++) {
            look = look.over(looks.getOrDefault(at, Look.OPEN));
            at = basedOn.get(at);
        }
        return look;
    }

    private void load(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = begun(xml);
                case "basedOn" -> basedOn.put(style, SafeXml.attribute(xml, "val"));
                case "tblStylePr", "pPr", "latentStyles" -> SafeXml.skip(xml);
                case "rPr" -> {}
                default -> take(style, xml);
            }
        }
    }

    private String begun(XMLStreamReader xml) {
        String style = SafeXml.attribute(xml, "styleId");
        boolean first = !SafeXml.attribute(xml, "default").matches("|0|false|off");
        if (first && SafeXml.attribute(xml, "type").equals("paragraph")) {
            usual = style;
        }
        return style;
    }

    private void take(String style, XMLStreamReader xml) {
        if (style == null) {
            common = changed(common, xml);
        } else {
            looks.put(style, changed(looks.getOrDefault(style, Look.OPEN), xml));
        }
    }

    /** The look with what this element says of it. */
    Look changed(Look look, XMLStreamReader xml) {
        String value = SafeXml.attribute(xml, "val");
        return switch (xml.getLocalName()) {
            case "rFonts" -> look.withFont(theme.font(xml));
            case "sz" -> look.withSize(value);
            case "b" -> look.withBold(value);
            case "i" -> look.withItalic(value);
            case "color" -> look.withColour(value);
            default -> look;
        };
    }
}

package vn.tongket.planning.extraction.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paragraph styles of a Word document (kiểu đoạn) that put their paragraphs into a numbered list. */
final class WordStyles {

    /** Place in a list: which list, which level. */
    record Place(String list, int level) {}

    private static final int LONGEST_CHAIN = 10;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    static WordStyles read(byte[] part) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part.length > 0) {
            styles.load(SafeXml.read(part));
        }
        return styles;
    }

    Optional<Place> place(String style) {
        String at = style;
        for (int step = 0; at != null && step < LONGEST_CHAIN; step++) {
            if (places.containsKey(at)) {
                return Optional.of(places.get(at));
            }
            at = basedOn.get(at);
        }
        return Optional.empty();
    }

    private void load(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = SafeXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = SafeXml.attribute(xml, "styleId");
                    level = 0;
                }
                case "basedOn" -> basedOn.put(style, value);
                case "ilvl" -> {
                    level = WordNumbering.number(value);
                    places.computeIfPresent(style, (s, place) -> new Place(place.list(), WordNumbering.number(value)));
                }
                case "numId" -> places.put(style, new Place(value, level));
                default -> {}
            }
        }
    }
}

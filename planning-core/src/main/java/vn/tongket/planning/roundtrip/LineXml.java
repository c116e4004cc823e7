package vn.tongket.planning.roundtrip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;

/** One line of a plan as an element (một dòng dạng XML); letters that XML does not allow are written by their number. */
final class LineXml {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private LineXml() {}

    static void write(XMLStreamWriter xml, PlanLine line) throws XMLStreamException {
        xml.writeStartElement("line");
        xml.writeAttribute("part", line.part().name());
        if (line instanceof PlanLine.Heading heading) {
            xml.writeAttribute("level", Integer.toString(heading.level()));
            attribute(xml, "number", heading.number());
            xml.writeCharacters(escaped(heading.heading()));
        } else if (line instanceof PlanLine.Task task) {
            task(xml, task.task());
        } else if (line instanceof PlanLine.Moment moment) {
            xml.writeCharacters(moment.instant().toString());
        } else {
            xml.writeCharacters(escaped(line.words()));
        }
        xml.writeEndElement();
    }

    private static void task(XMLStreamWriter xml, PlanAssignment task) throws XMLStreamException {
        attribute(xml, "unit", task.unit());
        attribute(xml, "unitId", task.unitId() == null ? null : task.unitId().value());
        attribute(xml, "with", task.coordinatingUnits().isEmpty() ? null : String.join("\n", task.coordinatingUnits()));
        attribute(xml, "until", task.deadline() == null ? null : task.deadline().toString());
        xml.writeCharacters(escaped(task.text()));
    }

    static PlanLine read(XMLStreamReader xml) throws XMLStreamException {
        PlanPart part = PlanPart.valueOf(xml.getAttributeValue(null, "part"));
        String level = xml.getAttributeValue(null, "level");
        String number = plain(xml.getAttributeValue(null, "number"));
        String unit = plain(xml.getAttributeValue(null, "unit"));
        String unitId = plain(xml.getAttributeValue(null, "unitId"));
        String with = plain(xml.getAttributeValue(null, "with"));
        String until = xml.getAttributeValue(null, "until");
        String words = plain(xml.getElementText());
        return switch (part) {
            case HEADING -> new PlanLine.Heading(Integer.parseInt(level), number, words);
            case TASK ->
                new PlanLine.Task(new PlanAssignment(
                        unit,
                        unitId == null ? null : new UnitId(unitId),
                        words,
                        with == null ? List.of() : List.of(with.split("\n", -1)),
                        until == null ? null : LocalDate.parse(until)));
            case STARTS_AT, ENDS_AT -> new PlanLine.Moment(part, Instant.parse(words));
            default -> new PlanLine.Words(part, words);
        };
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, escaped(value));
        }
    }

    private static String escaped(String text) {
        return UNSAFE.matcher(text)
                .replaceAll(letter -> "\\\\u%04x".formatted((int) letter.group().charAt(0)));
    }

    private static String plain(String text) {
        return text == null
                ? null
                : ESCAPED.matcher(text)
                        .replaceAll(letter ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }
}

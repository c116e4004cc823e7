package vn.tongket.planning.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.plan.PlanDraft;

/** The plan as data inside its Word file (dữ liệu kèm tệp Word): one element for each line. */
final class SheetXml {

    static final String NAMESPACE = "urn:tongket:plan";

    private static final int MOST_LINES = 20_000;

    private SheetXml() {}

    static byte[] write(PlanDraft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("plan");
            xml.writeDefaultNamespace(NAMESPACE);
            PlanSheet sheet = PlanSheet.of(draft);
            for (PlanPart part : sheet.parts()) {
                for (PlanLine line : sheet.lines(part)) {
                    LineXml.write(xml, line);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Empty where it is none of ours, or damaged. */
    static Optional<PlanDraft> read(byte[] bytes) {
        if (!new String(bytes, StandardCharsets.UTF_8).contains(NAMESPACE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft(lines(bytes)));
        } catch (XMLStreamException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static List<PlanLine> lines(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        List<PlanLine> lines = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && !xml.getLocalName().equals("plan")) {
                lines.add(LineXml.read(xml));
            }
            if (lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("too many lines");
            }
        }
        return lines;
    }

    private static PlanDraft draft(List<PlanLine> lines) {
        Map<PlanPart, List<PlanLine>> streams = new EnumMap<>(PlanPart.class);
        lines.forEach(line -> streams.computeIfAbsent(line.part().stream(), part -> new ArrayList<>())
                .add(line));
        PlanSheet sheet = PlanSheet.empty();
        for (Map.Entry<PlanPart, List<PlanLine>> stream : streams.entrySet()) {
            sheet = sheet.with(stream.getKey(), stream.getValue());
        }
        return sheet.draft();
    }
}

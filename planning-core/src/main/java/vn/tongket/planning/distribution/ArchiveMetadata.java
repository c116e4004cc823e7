package vn.tongket.planning.distribution;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tongket.planning.register.OutgoingEntrySummary;

/** The metadata of an outgoing document by Annex VI of the decree (thông tin đầu vào của dữ liệu quản lý): DST-5. */
final class ArchiveMetadata {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Document document = emptyDocument();
    private final Element root = document.createElement("Document");
    private final OutgoingEntrySummary entry;

    ArchiveMetadata(OutgoingEntrySummary entry) {
        this.entry = entry;
        document.appendChild(root);
    }

    ArchiveMetadata issuedBy(String unitCode, String unitName, String typeName) {
        Element file = add(root, "FileCode");
        add(file, "OrganId", unitCode, 13);
        add(file, "FileCatalog", Integer.toString(entry.issuedOn().getYear()), 4);
        add(file, "FileNotation", "", 20);
        number("DocOrdinal", entry.number(), 3);
        add(root, "TypeName", typeName, 100);
        add(root, "CodeNumber", Integer.toString(entry.number()), 11);
        add(root, "CodeNotation", entry.symbol().replaceFirst("^[^/]*/", ""), 30);
        add(root, "IssuedDate", DAY.format(entry.issuedOn()), 10);
        add(root, "OrganName", unitName, 200);
        add(root, "Subject", entry.title(), 500);
        add(root, "Language", "Tiếng Việt", 30);
        return this;
    }

    ArchiveMetadata signedBy(String position, int pages) {
        number("PageAmount", pages, 3);
        add(root, "Description", entry.note(), 500);
        Element signer = add(root, "SignerInfo");
        add(signer, "Position", position, 100);
        add(signer, "FullName", entry.signer(), 50);
        return this;
    }

    /** @param codes the codes of the units of the directory, by their ids */
    ArchiveMetadata sentTo(List<DispatchSummary> dispatches, Map<String, String> codes, int copies) {
        for (DispatchSummary dispatch : dispatches) {
            Element to = add(root, "To");
            String unit = dispatch.unitId() == null ? "" : dispatch.unitId();
            add(to, "OrganId", codes.getOrDefault(unit, ""), 13);
            add(to, "OrganName", dispatch.recipient(), 200);
        }
        number("Priority", 0, 1);
        number("IssuedAmount", copies, 3);
        add(root, "DueDate", "", 10);
        return this;
    }

    private Element add(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private void add(Element parent, String name, String value, int length) {
        String text = value == null ? "" : value.strip();
        add(parent, name)
                .setTextContent(
                        text.length() > length ? text.substring(0, length).strip() : text);
    }

    /** A number that does not fit is left out: another one would be wrong. */
    private void number(String name, int value, int digits) {
        String text = Integer.toString(value);
        add(root, name).setTextContent(text.length() > digits ? "" : text);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    private void write(OutputStream out) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.tongket.planning.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * What a Word file carries so that it can be read back (dấu nhận biết trong tệp Word): a hidden bookmark around each
 * paragraph, properties of the document, and data of its own.
 *
 * @param properties such as the plan and its version
 * @param data an XML document
 */
public record DocxMarks(Map<String, String> properties, byte[] data) {

    /** Names that begin with a low line are hidden from whoever edits the file. */
    public static final String PREFIX = "_tk_";

    private static final String CUSTOM_XML =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    public DocxMarks {
        properties = Map.copyOf(properties);
        data = data.clone();
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    void apply(XWPFDocument word) throws IOException {
        Tagging tagging = new Tagging();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                tagging.tag(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs().forEach(tagging::tag)));
            }
        }
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property ->
                        word.getProperties().getCustomProperties().addProperty(property.getKey(), property.getValue()));
        attach(word);
    }

    private void attach(XWPFDocument word) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/customXml/item1.xml");
            PackagePart part = word.getPackage().createPart(name, "application/xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write(data);
            }
            word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, CUSTOM_XML);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Numbers the paragraphs of each kind from 0. */
    private static final class Tagging {

        private final Map<String, Integer> counts = new HashMap<>();
        private long id;

        void tag(XWPFParagraph paragraph) {
            String kind = kind(paragraph.getStyle() == null ? "" : paragraph.getStyle());
            if (!kind.isEmpty()) {
                Bookmark.around(paragraph, PREFIX + kind + "_" + number(kind), BigInteger.valueOf(id++));
            }
        }

        /** The words of a chapter stand below its number and count as one with it. */
        private int number(String kind) {
            return "chapter".equals(kind)
                    ? counts.getOrDefault("text", 0) - 1
                    : counts.merge(kind, 1, Integer::sum) - 1;
        }

        private static String kind(String style) {
            return switch (style) {
                case "ParentBody" -> "parent";
                case "IssuingBody" -> "issuer";
                case "Country", "Motto" -> "nation";
                case "Number" -> "number";
                case "PlaceAndDate" -> "place";
                case "Title" -> "type";
                case "Subtitle" -> "title";
                case "Basis" -> "basis";
                case "ChapterTitle" -> "chapter";
                case "Text", "Chapter", "Heading1", "Heading2", "Heading3" -> "text";
                case "RecipientsLabel" -> "label";
                case "Recipients" -> "recipient";
                case "Signature" -> "signature";
                case "SignerName" -> "signer";
                default -> "";
            };
        }
    }
}

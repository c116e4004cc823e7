package vn.tongket.planning.guard.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.text.DocxPackage;
import vn.tongket.planning.extraction.text.SafeXml;

/** Reads how a Word file looks (đọc hình thức tệp Word), as a stream and under the limits of every upload. */
final class WordFormReader {

    private static final String THEME = "word/theme/theme1.xml";
    private static final String FOOTER = "word/footer\\d*\\.xml";
    private static final Set<String> READ = Set.of(DocxPackage.DOCUMENT, DocxPackage.STYLES, THEME);

    private final FormStyles styles;
    private final List<FormLine> lines = new ArrayList<>();
    private final List<PageForm> pages = new ArrayList<>();
    private PageForm page = PageForm.OF_WORD;
    private Look paragraph = Look.OF_WORD;
    private Look run = Look.OPEN;
    private String runStyle = "";
    private int tables;

    private WordFormReader(FormStyles styles) {
        this.styles = styles;
    }

    static WordForm read(byte[] file) {
        DocxPackage opened = DocxPackage.open(file, name -> READ.contains(name) || name.matches(FOOTER));
        try {
            WordFormReader reader = new WordFormReader(
                    FormStyles.read(opened.part(DocxPackage.STYLES), ThemeFonts.read(opened.part(THEME))));
            reader.walk(SafeXml.read(opened.part(DocxPackage.DOCUMENT)));
            boolean atFoot = false;
            for (String name : opened.names()) {
                atFoot |= name.matches(FOOTER) && PageField.in(opened.part(name));
            }
            return new WordForm(reader.pages, reader.lines, atFoot);
        } catch (XMLStreamException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> tables++;
            case "p" -> openParagraph();
            case "pStyle" -> paragraph = styles.paragraph(SafeXml.attribute(xml, "val"));
            case "r" -> openRun();
            case "rStyle" -> runStyle = SafeXml.attribute(xml, "val");
            case "t" -> write(xml.getElementText());
            case "tab" -> write(" ");
            case "br", "cr" -> lines.add(new FormLine(tables > 0));
            case "sectPr" -> page = PageForm.OF_WORD;
            case "pgSz" -> page = page.sized(twips(xml, "w"), twips(xml, "h"));
            case "pgMar" ->
                page = page.inside(twips(xml, "top"), twips(xml, "bottom"), twips(xml, "left"), twips(xml, "right"));
            case "del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange", "delText", "sectPrChange" ->
                SafeXml.skip(xml);
            default -> run = styles.changed(run, xml);
        }
    }

    private void openParagraph() {
        paragraph = styles.paragraph("");
        lines.add(new FormLine(tables > 0));
        openRun();
    }

    /** What the mark at the end of a paragraph looks like says nothing of its words. */
    private void openRun() {
        run = Look.OPEN;
        runStyle = "";
    }

    private void write(String words) {
        if (!lines.isEmpty()) {
            Look styled =
                    runStyle.isEmpty() ? paragraph : styles.character(runStyle).over(paragraph);
            lines.get(lines.size() - 1).write(words, run.over(styled));
        }
    }

    private void end(String element) {
        switch (element) {
            case "tbl" -> tables--;
            case "sectPr" -> pages.add(page);
            default -> {}
        }
    }

    private static int twips(XMLStreamReader xml, String name) {
        String value = SafeXml.attribute(xml, name);
        return value.matches("-?\\d{1,6}") ? Math.abs(Integer.parseInt(value)) : 0;
    }
}

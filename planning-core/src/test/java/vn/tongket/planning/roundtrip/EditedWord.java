package vn.tongket.planning.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import vn.tongket.planning.comparison.RandomPlans;

/** A Word file that somebody edits. */
final class EditedWord {

    private final XWPFDocument word;

    private EditedWord(XWPFDocument word) {
        this.word = word;
    }

    static EditedWord of(byte[] file) {
        try {
            return new EditedWord(new XWPFDocument(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paragraph of the text. */
    String aSentence(RandomPlans plans) {
        List<String> words = word.getParagraphs().stream()
                .filter(paragraph -> "Text".equals(paragraph.getStyle()))
                .filter(paragraph -> paragraph.getRuns().size() == 1)
                .map(XWPFParagraph::getText)
                .toList();
        List<String> once = words.stream()
                .filter(text -> words.indexOf(text) == words.lastIndexOf(text))
                .toList();
        return plans.one(once);
    }

    void replace(String old, String words) {
        XWPFParagraph paragraph = find(old);
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(1);
        }
        paragraph.getRuns().get(0).setText(words, 0);
    }

    void insertAfter(String old, String words) {
        XWPFParagraph paragraph = find(old);
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            XWPFParagraph added = word.insertNewParagraph(cursor);
            added.setStyle("Text");
            added.createRun().setText(words);
        }
    }

    void remove(String old) {
        word.removeBodyElement(word.getBodyElements().indexOf(find(old)));
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph find(String text) {
        List<XWPFParagraph> all = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs())));
            }
        }
        return all.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + all.stream().map(XWPFParagraph::getText).toList()));
    }
}

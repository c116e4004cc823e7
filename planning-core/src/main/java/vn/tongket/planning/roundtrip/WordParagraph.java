package vn.tongket.planning.roundtrip;

import java.util.List;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * A paragraph of a Word file (đoạn trong tệp Word) with the marks that it still carries.
 *
 * @param tags such as {@code text_3}
 */
record WordParagraph(String style, List<String> tags, String text, boolean inTable, boolean numbered) {

    WordParagraph {
        tags = List.copyOf(tags);
        text = PrintedText.clean(text);
    }
}

package vn.tongket.planning.document.pdf;

import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page in XHTML under construction (trang in), from which a PDF is made. It is a tree and not a string, so that no
 * text can ever be taken for markup.
 */
public final class Xhtml {

    private static final int PIECE = 5000;

    private final Document document;
    private final Element head;
    private final Element body;

    public Xhtml(String title, String author, String css) {
        document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "vi");
        document.appendChild(html);
        head = add(html, "head", "");
        add(head, "title", "").setTextContent(title);
        meta("author", author);
        meta("subject", title);
        add(head, "style", "").setTextContent(css);
        body = add(html, "body", "");
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    public Element add(Element parent, String tag, String cssClass) {
        Element element = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            element.setAttribute("class", cssClass);
        }
        parent.appendChild(element);
        return element;
    }

    public Element add(Element parent, String tag, String cssClass, String text) {
        Element element = add(parent, tag, cssClass);
        if (text.length() <= PIECE) {
            element.setTextContent(text);
        } else {
            addInPieces(element, text);
        }
        return element;
    }

    /** For every line the engine looks at the whole rest of a paragraph, so a very long one would take it minutes. */
    private void addInPieces(Element parent, String text) {
        int start = 0;
        while (start < text.length()) {
            int limit = Math.min(text.length(), start + PIECE);
            int space = limit == text.length() ? limit : text.lastIndexOf(' ', limit);
            int end = space > start ? space : limit;
            add(parent, "div", "piece").setTextContent(text.substring(start, end));
            start = end;
        }
    }

    public Element image(Element parent, byte[] png, int widthMm, String alternative) {
        Element image = add(parent, "img", "");
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        image.setAttribute("alt", alternative);
        image.setAttribute("style", "width:" + widthMm + "mm");
        return image;
    }

    private void meta(String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
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

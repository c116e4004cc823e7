package vn.tongket.planning.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small .docx files part by part (tệp Word dựng trong phép thử). */
public final class WordFile {

    private static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public WordFile() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    public static WordFile of(String... paragraphs) {
        return new WordFile().body(paragraphs(paragraphs));
    }

    public static String paragraphs(String... texts) {
        StringBuilder xml = new StringBuilder();
        for (String text : texts) {
            xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    /** A paragraph in a list. */
    public static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A table row; each cell may hold several paragraphs. */
    public static String row(String[]... cells) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        for (String[] cell : cells) {
            xml.append("<w:tc>").append(paragraphs(cell)).append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    public static String[] cell(String... paragraphs) {
        return paragraphs;
    }

    public WordFile body(String xml) {
        return part("word/document.xml", "<w:document " + MAIN + "><w:body>" + xml + "</w:body></w:document>");
    }

    public WordFile numbering(String xml) {
        return part("word/numbering.xml", "<w:numbering " + MAIN + ">" + xml + "</w:numbering>");
    }

    public WordFile styles(String xml) {
        return part("word/styles.xml", "<w:styles " + MAIN + ">" + xml + "</w:styles>");
    }

    public WordFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}

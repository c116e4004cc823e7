package vn.tongket.planning.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The automatic numbers of a Word document (số tự động): Word keeps them out of the paragraphs, so they are
 * counted here again (EXT-5).
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, WordLevel[]> outlines = new HashMap<>();
    private final Map<String, String> outlineOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static WordNumbering read(byte[] part) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        if (part.length > 0) {
            numbering.load(SafeXml.read(part));
        }
        return numbering;
    }

    /** The number that Word prints before the next paragraph of this list, or an empty text. */
    String next(String list, int level) {
        WordLevel[] outline = outlines.get(outlineOf.getOrDefault(list, ""));
        if (outline == null || level < 0 || level >= LEVELS || outline[level] == null) {
            return "";
        }
        int[] counter = counter(list, outline);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = start(list, outline, deeper) - 1;
        }
        return outline[level].print(outline, counter);
    }

    private int[] counter(String list, WordLevel[] outline) {
        String key = restarts.containsKey(list) ? list : "outline " + outlineOf.get(list);
        return counters.computeIfAbsent(key, unused -> {
            int[] fresh = new int[LEVELS];
            Arrays.setAll(fresh, level -> start(list, outline, level) - 1);
            return fresh;
        });
    }

    private int start(String list, WordLevel[] outline, int level) {
        int byOutline = outline[level] == null ? 1 : outline[level].start();
        return restarts.getOrDefault(list, Map.of()).getOrDefault(level, byOutline);
    }

    private void load(XMLStreamReader xml) throws XMLStreamException {
        String outline = "";
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    outline = SafeXml.attribute(xml, "abstractNumId");
                    outlines.put(outline, new WordLevel[LEVELS]);
                }
                case "lvl" -> level = number(SafeXml.attribute(xml, "ilvl"));
                case "num" -> {
                    list = SafeXml.attribute(xml, "numId");
                    outline = "";
                }
                case "abstractNumId" -> outlineOf.put(list, SafeXml.attribute(xml, "val"));
                case "lvlOverride" -> level = number(SafeXml.attribute(xml, "ilvl"));
                case "startOverride" ->
                    restarts.computeIfAbsent(list, unused -> new HashMap<>())
                            .put(level, number(SafeXml.attribute(xml, "val")));
                default -> property(xml, outlines.get(outline), level);
            }
        }
    }

    private static void property(XMLStreamReader xml, WordLevel[] outline, int level) {
        if (outline == null || level < 0 || level >= LEVELS) {
            return;
        }
        WordLevel before = outline[level] == null ? WordLevel.PLAIN : outline[level];
        String value = SafeXml.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "start" -> outline[level] = before.startingAt(number(value));
            case "numFmt" -> outline[level] = before.withFormat(value);
            case "lvlText" -> outline[level] = before.withPattern(value);
            default -> {}
        }
    }

    static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}

package vn.tongket.planning.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a Word 97 document (số tự động của .doc), counted as they are printed: EXT-5. */
class DocNumbering {

    private static final int LEVELS = 9;
    private static final Map<Integer, String> FORMATS = Map.of(
            0, "decimal", 1, "upperRoman", 2, "lowerRoman", 3, "upperLetter", 4, "lowerLetter", 22, "decimalZero");
    private static final int BULLET = 23;
    private static final int NO_NUMBER = 255;

    private final Map<Integer, int[]> counters = new HashMap<>();

    String before(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.text().isBlank()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null
                || list.getListData() == null
                || level < 0
                || level >= list.getListData().numLevels()) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list.getLsid(), unused -> fresh(list));
        counter[level]++;
        for (int deeper = level + 1; deeper < list.getListData().numLevels(); deeper++) {
            counter[deeper] = list.getStartAt((char) deeper) - 1;
        }
        return print(list, level, counter) + " ";
    }

    private static int[] fresh(HWPFList list) {
        int[] counter = new int[LEVELS];
        Arrays.setAll(counter, level -> level < list.getListData().numLevels() ? list.getStartAt((char) level) - 1 : 0);
        return counter;
    }

    private static String print(HWPFList list, int level, int[] counter) {
        int format = list.getNumberFormat((char) level);
        if (format == BULLET || format == NO_NUMBER) {
            return format == BULLET ? "-" : "";
        }
        StringBuilder printed = new StringBuilder();
        for (char part : list.getNumberText((char) level).toCharArray()) {
            if (part < LEVELS) {
                int partFormat = list.getNumberFormat(part);
                printed.append(new WordLevel(1, FORMATS.getOrDefault(partFormat, "decimal"), "").number(counter[part]));
            } else {
                printed.append(part);
            }
        }
        return printed.toString();
    }
}

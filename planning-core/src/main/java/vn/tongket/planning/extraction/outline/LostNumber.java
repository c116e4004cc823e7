package vn.tongket.planning.extraction.outline;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * A heading whose automatic number was lost on the way (đề mục mất số tự động): "Mục đích" before "2. Yêu cầu", or a
 * title that every plan has, alone in its line.
 */
record LostNumber(List<Paragraph> paragraphs, int at, OutlineNode above) {

    private static final int LONGEST = 12;
    private static final Pattern USUAL = Pattern.compile(
            "(?iu)(?:mục đích|yêu cầu|mục đích,? (?:và )?yêu cầu|thời gian|địa điểm|thời gian,? (?:và )?địa điểm|"
                    + "thành phần(?: tham dự| tham gia)?|nội dung(?: chính)?|kinh phí(?: thực hiện)?|tổ chức thực hiện|đối tượng)\\s*:?");

    boolean isHeading() {
        Paragraph paragraph = paragraphs.get(at);
        if (above == null
                || paragraph.isRow()
                || paragraph.mark() != Mark.NONE
                || paragraph.words() > LONGEST
                || at + 1 == paragraphs.size()) {
            return false;
        }
        boolean title = !paragraph.endsSentence() && !paragraph.announces();
        boolean first = above.body().isEmpty() && above.children().isEmpty();
        return USUAL.matcher(paragraph.text()).matches() || title && first && secondFollows();
    }

    private boolean secondFollows() {
        for (int next = at + 1; next < paragraphs.size(); next++) {
            Paragraph paragraph = paragraphs.get(next);
            if (paragraph.mark() == Mark.ARABIC) {
                return paragraph.number().equals("2") && next > at + 1;
            }
            if (paragraph.mark().rank(paragraph.number()) < Mark.ARABIC.rank("")) {
                return false;
            }
        }
        return false;
    }
}

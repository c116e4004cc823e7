package vn.tongket.planning.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyName;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;

/** The sentences that close a document (lời kết): "Trên đây là Kế hoạch … ./.". They belong to no section. */
class ClosingSentences {

    private static final int MOST = 4;
    private static final Pattern CLOSES =
            Pattern.compile("(?u)(?:Trên đây là|Trên đây|Trong quá trình|Quá trình (?:triển khai|thực hiện)"
                    + "|Yêu cầu|Đề nghị|Nhận được|Kế hoạch này|Căn cứ (?:vào )?(?:nội dung )?[Kk]ế hoạch|Rất mong|Trân trọng"
                    + "|Nếu có (?:vướng|khó|vấn)|Mọi (?:vướng|thông tin|chi tiết)|(?:" + AgencyName.FIRST_WORDS
                    + ")[^;:]{0,80}?\\s(?:yêu cầu|đề nghị|trân trọng|kính đề nghị|mong))(?![\\p{L}]).*");

    private final OutlineNode last;

    ClosingSentences(OutlineNode last) {
        this.last = last;
    }

    /** Takes them out of the last section. */
    List<Paragraph> take() {
        if (last == null) {
            return List.of();
        }
        List<Paragraph> body = last.body();
        int from = body.size();
        while (from > 0 && body.size() - from < MOST && closes(body.get(from - 1))) {
            from--;
        }
        int told = first(body);
        List<Paragraph> tail = body.subList(told >= 0 ? Math.min(told, from) : from, body.size());
        List<Paragraph> closing = new ArrayList<>(tail);
        tail.clear();
        return closing;
    }

    private static boolean closes(Paragraph paragraph) {
        return paragraph.mark() == Mark.NONE && CLOSES.matcher(paragraph.text()).matches();
    }

    private static int first(List<Paragraph> body) {
        for (int at = 0; at < body.size(); at++) {
            if (body.get(at).mark() == Mark.NONE && body.get(at).text().startsWith("Trên đây là")) {
                return at;
            }
        }
        return -1;
    }
}

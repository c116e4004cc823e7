package vn.tongket.planning.extraction.frame;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.Piece;

/** Finds where recipients and signature begin and where annexes follow them (phần cuối văn bản): EXT-8. */
class EndFinder {

    private static final Pattern RECIPIENTS =
            Pattern.compile("(?u)\\W*N[ơƠ][iI]\\s+[nN][hH][ậẬ][nN]\\s*(?::.*|\\p{Lu}{2}.*|)");
    private static final Pattern ANNEX = Pattern.compile("(?u)(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu số|Biểu số|BIỂU)(?![\\p{L}]).*"
            + "|\\(?(?:Kèm theo|Ban hành kèm theo|Kèm).*|.*CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM.*");
    private static final Pattern LIST = Pattern.compile(
            "(?u)(?:DANH SÁCH|BẢNG|PHÂN CÔNG|CHƯƠNG TRÌNH|KẾ HOẠCH|LỊCH|BIỂU|DỰ TOÁN|ĐỀ CƯƠNG|BÁO CÁO|KỊCH BẢN|THỂ LỆ) .*");

    private final List<SourceLine> lines;

    EndFinder(List<SourceLine> lines) {
        this.lines = lines;
    }

    static boolean isRecipients(SourceLine line) {
        return RECIPIENTS.matcher(line.text()).matches();
    }

    int end(int from) {
        for (int at = from; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            if (isRecipients(line) || signs(line)) {
                return at;
            }
        }
        return titleOfSigner(from);
    }

    private static boolean signs(SourceLine line) {
        return Piece.of(line).stream().anyMatch(piece -> SignatureReader.isAuthority(piece.text()));
    }

    /** Without recipients and without TM. or KT.: the first title in capitals after the closing mark. */
    private int titleOfSigner(int from) {
        int closed = from;
        for (int at = from; at < lines.size(); at++) {
            closed = lines.get(at).text().endsWith("./.") ? at : closed;
        }
        for (int at = closed; at < lines.size(); at++) {
            if (Piece.of(lines.get(at)).stream().anyMatch(piece -> SignatureReader.isTitle(piece.text()))) {
                return at;
            }
        }
        return lines.size();
    }

    int annex(int from) {
        boolean signed = false;
        for (int at = from; at < lines.size(); at++) {
            String text = lines.get(at).text();
            boolean list = signed && LIST.matcher(text).matches();
            if (at > from && (list || ANNEX.matcher(text).matches())) {
                return at;
            }
            signed |= Piece.of(lines.get(at)).stream().anyMatch(piece -> SignatureReader.isName(piece.text()));
        }
        return lines.size();
    }
}

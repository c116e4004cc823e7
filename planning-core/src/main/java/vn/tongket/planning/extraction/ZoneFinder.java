package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.text.SourceLine;
import vn.tongket.planning.extraction.text.SourceText;

/** Finds where the head, the title, the body, the signature and the annexes begin: EXT-8. */
class ZoneFinder {

    private static final int HEAD_LINES = 90;
    private static final Pattern ADDRESSED = Pattern.compile("(?iu)Kính gửi\\s*:?.*");
    private static final Pattern RECIPIENTS =
            Pattern.compile("(?u)\\W*N[ơƠ][iI]\\s+[nN][hH][ậẬ][nN]\\s*(?::.*|\\p{Lu}{2}.*|)");
    private static final Pattern ANNEX = Pattern.compile("(?u)(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu số|Biểu số|BIỂU)(?![\\p{L}]).*"
            + "|\\(?(?:Kèm theo|Ban hành kèm theo|Kèm).*|.*CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM.*");

    private final List<SourceLine> lines;
    private final boolean wrapped;

    ZoneFinder(SourceText text) {
        this.lines = text.lines();
        this.wrapped = text.wrapped();
    }

    Zones find() {
        int kindAt = kindLine();
        if (kindAt < 0) {
            return withoutKind();
        }
        TitleLines title = new TitleLines(lines, kindAt, wrapped);
        return zones(kindAt, title.kind(), title.words(), title.end());
    }

    private Zones withoutKind() {
        int addressed = first(0, Math.min(lines.size(), HEAD_LINES), ADDRESSED);
        int headEnd = addressed >= 0 ? addressed : endOfHead();
        int bodyAt = addressed >= 0 ? afterAddressees(addressed) : headEnd;
        return zones(headEnd, null, List.of(), bodyAt);
    }

    private Zones zones(int headEnd, DocumentKind kind, List<SourceLine> title, int bodyAt) {
        int endAt = endLine(bodyAt);
        int annexAt = annexLine(endAt);
        return new Zones(
                lines.subList(0, headEnd),
                kind,
                title,
                lines.subList(bodyAt, endAt),
                lines.subList(endAt, annexAt),
                annexAt < lines.size() ? lines.get(annexAt).number() : 0);
    }

    private int kindLine() {
        int last = Math.min(lines.size(), HEAD_LINES);
        for (int at = 0; at < last; at++) {
            if (Piece.of(lines.get(at)).stream()
                    .anyMatch(piece -> DocumentKind.named(piece.text()).isPresent())) {
                return at;
            }
            if (BasisReader.startsBasis(lines.get(at).text())) {
                break;
            }
        }
        for (int at = 0; at < last; at++) {
            if (DocumentKind.opening(lines.get(at).text()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** The last of the first lines that belongs to a head, where no kind of document follows it. */
    private int endOfHead() {
        int end = 0;
        for (int at = 0; at < Math.min(lines.size(), HEAD_LINES / 3); at++) {
            Header soFar = new HeaderReader().read(lines.subList(at, at + 1));
            if (soFar.motto() || soFar.symbol() != null || soFar.date() != null && soFar.place() != null) {
                end = at + 1;
            }
        }
        return end;
    }

    private int afterAddressees(int addressed) {
        int at = addressed + 1;
        while (at < lines.size() && (lines.get(at).blank() || addressee(lines.get(at)))) {
            at++;
        }
        return at;
    }

    private boolean addressee(SourceLine line) {
        boolean deep = wrapped && line.indent() > 24;
        return Mark.read(0, line.text()).mark().isBullet()
                || Character.isLowerCase(line.text().charAt(0))
                || deep;
    }

    private int endLine(int from) {
        for (int at = from; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            if (RECIPIENTS.matcher(line.text()).matches() || signs(line)) {
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

    private int annexLine(int from) {
        boolean signed = false;
        for (int at = from; at < lines.size(); at++) {
            String text = lines.get(at).text();
            Optional<Piece> name = Piece.of(lines.get(at)).stream()
                    .filter(piece -> SignatureReader.isName(piece.text()))
                    .findFirst();
            if (at > from && ANNEX.matcher(text).matches()) {
                return at;
            }
            signed |= name.isPresent();
            if (signed && at > from && !text.isEmpty() && AnnexStart.is(text)) {
                return at;
            }
        }
        return lines.size();
    }

    private int first(int from, int to, Pattern pattern) {
        for (int at = from; at < to; at++) {
            if (pattern.matcher(lines.get(at).text()).matches()) {
                return at;
            }
        }
        return -1;
    }

    /** The head of something that follows the signature: a list, a table, a form. */
    static final class AnnexStart {
        private static final Pattern LIST = Pattern.compile(
                "(?u)(?:DANH SÁCH|BẢNG|PHÂN CÔNG|CHƯƠNG TRÌNH|KẾ HOẠCH|LỊCH|BIỂU|DỰ TOÁN|ĐỀ CƯƠNG|BÁO CÁO|KỊCH BẢN|THỂ LỆ)(?![\\p{L}]).*");

        private AnnexStart() {}

        static boolean is(String text) {
            return LIST.matcher(text).matches() && new ArrayList<>(List.of(text.split(" "))).size() > 1;
        }
    }
}

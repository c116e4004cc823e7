package vn.tongket.planning.extraction.frame;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.text.SourceText;
import vn.tongket.planning.extraction.words.DocumentType;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.OpeningSentence;
import vn.tongket.planning.extraction.words.Piece;

/** Finds where the head, the title, the body, the signature and the annexes begin: EXT-8. */
public class ZoneFinder {

    private static final int HEAD_LINES = 90;
    private static final Pattern ADDRESSED = Pattern.compile("(?iu)Kính gửi\\s*:?.*");

    private final List<SourceLine> lines;
    private final boolean wrapped;

    public ZoneFinder(SourceText text) {
        this.lines = text.lines();
        this.wrapped = text.wrapped();
    }

    public Zones find() {
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

    private Zones zones(int headEnd, DocumentType kind, List<SourceLine> title, int bodyAt) {
        EndFinder ends = new EndFinder(lines);
        int endAt = ends.end(bodyAt);
        int annexAt = ends.annex(endAt);
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
                    .anyMatch(piece -> DocumentType.named(piece.text()).isPresent())) {
                return at;
            }
            String text = lines.get(at).text();
            boolean past =
                    OpeningSentence.citesBasis(text) || ADDRESSED.matcher(text).matches();
            if (past || EndFinder.isRecipients(lines.get(at))) {
                break;
            }
        }
        for (int at = 0; at < last && !EndFinder.isRecipients(lines.get(at)); at++) {
            if (DocumentType.opening(lines.get(at).text()).isPresent()) {
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

    private int first(int from, int to, Pattern pattern) {
        for (int at = from; at < to; at++) {
            if (pattern.matcher(lines.get(at).text()).matches()) {
                return at;
            }
        }
        return -1;
    }
}

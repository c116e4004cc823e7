package vn.tongket.planning.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.AgencyName;
import vn.tongket.planning.extraction.words.DocumentType;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.OpeningSentence;
import vn.tongket.planning.extraction.words.Paragraph;
import vn.tongket.planning.extraction.words.Piece;

/** The kind of a document and the lines of its title (tên loại và trích yếu), down to the first line of the body. */
class TitleLines {

    private static final int MOST_LINES = 9;
    private static final int LONGEST_LINE = 260;
    private static final int LONG_SENTENCE = 120;
    private static final int FULL_LINE = 60;
    private static final int RATHER_FULL_LINE = 44;
    private static final Pattern CITES = Pattern.compile("(?u)(?:số|Luật|năm)\\s*:?\\s*[\\p{Lu}\\d]");
    private static final Pattern RULER = Pattern.compile("[\\s_*=\\-–—.…]{3,}");
    private static final Pattern WEAK_BASIS =
            Pattern.compile("(?u)(?:Thực hiện|Thi hành|Theo|Xét|Nhằm|Để|Triển khai|Tiếp tục|Trên cơ sở)(?![\\p{L}]).*");
    private static final Pattern SENTENCE = Pattern.compile("(?u).*(?:[;:.,]|như sau\\W*)$");
    private static final Pattern REMARK = Pattern.compile("(?u)\\(.*(?:[Kk]èm theo|[Bb]an hành).*");

    private final List<SourceLine> words = new ArrayList<>();
    private final List<SourceLine> lines;
    private final boolean wrapped;
    private final int end;
    private DocumentType kind;

    TitleLines(List<SourceLine> lines, int kindAt, boolean wrapped) {
        this.lines = lines;
        this.wrapped = wrapped;
        readKind(lines.get(kindAt));
        this.end = collect(kindAt + 1);
    }

    DocumentType kind() {
        return kind;
    }

    List<SourceLine> words() {
        return words;
    }

    int end() {
        return end;
    }

    private void readKind(SourceLine line) {
        for (Piece piece : Piece.of(line)) {
            DocumentType.named(piece.text()).ifPresent(found -> kind = found);
        }
        if (kind == null) {
            kind = DocumentType.opening(line.text()).orElseThrow();
            words.add(new SourceLine(
                    line.number(), line.text().substring(kind.capitals().length())));
        }
    }

    private int collect(int from) {
        for (int at = from; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            String text = line.text();
            if (RULER.matcher(text).matches() && !words.isEmpty()) {
                return at + 1;
            }
            if (line.blank()
                    || RULER.matcher(text).matches()
                    || REMARK.matcher(text).matches()) {
                continue;
            }
            if (beginsBody(line, at > 0 && lines.get(at - 1).blank()) || words.size() == MOST_LINES) {
                return at;
            }
            words.add(line);
        }
        return lines.size();
    }

    private boolean beginsBody(SourceLine line, boolean afterGap) {
        String text = line.text();
        Paragraph read = Mark.read(0, text);
        Mark mark = read.mark();
        if (OpeningSentence.citesBasis(read.text())
                || text.startsWith("Kính gửi")
                || mark.isNumber() && mark != Mark.DECIMAL) {
            return true;
        }
        if (words.isEmpty()) {
            return false;
        }
        if (authorityLine(text)) {
            return true;
        }
        return WEAK_BASIS.matcher(text).matches() && longEnough(text, afterGap)
                || OpeningSentence.issues(text)
                || text.length() > LONGEST_LINE
                || mark.isBullet() && !wrapped;
    }

    /** The line of a decision that names who decides, between title and bases. */
    private boolean authorityLine(String text) {
        boolean capitals = Mark.read(0, text).inCapitals();
        boolean titleInCapitals = Mark.read(0, words.get(0).text()).inCapitals();
        return capitals && !titleInCapitals && (SignatureReader.isTitle(text) || AgencyName.starts(text));
    }

    private boolean longEnough(String text, boolean afterGap) {
        return wrapped
                ? afterGap
                        || text.length() > FULL_LINE
                        || text.length() > RATHER_FULL_LINE
                                && CITES.matcher(text).find()
                : SENTENCE.matcher(text).matches() || text.length() > LONG_SENTENCE;
    }
}

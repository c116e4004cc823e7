package vn.tongket.planning.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Piece;

/**
 * The end of a document in its two columns (khối cuối văn bản): recipients at the left, signer at the right. Where the
 * columns were lost, the signer begins with his authority or title.
 */
public class EndBlock {

    private static final int RIGHT_COLUMN = 16;
    private static final double NEAR = 0.55;
    private static final int LEAST_SHIFT = 6;

    private final List<Piece> left = new ArrayList<>();
    private final List<Piece> right = new ArrayList<>();

    public EndBlock(List<SourceLine> lines) {
        List<List<Piece>> rows = lines.stream().map(Piece::of).toList();
        int border = border(rows);
        if (border > 0) {
            rows.forEach(row -> inColumns(row, border));
        } else {
            rows.forEach(row -> row.forEach(piece -> (signing(piece) ? right : left).add(piece)));
        }
    }

    public List<Piece> left() {
        return left;
    }

    public List<Piece> right() {
        return right;
    }

    private void inColumns(List<Piece> row, int border) {
        for (int at = 0; at < row.size(); at++) {
            Piece piece = row.get(at);
            boolean second = at > 0 && row.get(0).column() < border;
            boolean shifted =
                    row.size() == 1 && piece.column() >= LEAST_SHIFT && SignatureReader.isSigning(piece.text());
            (second || shifted || piece.column() >= border ? right : left).add(piece);
        }
    }

    private boolean signing(Piece piece) {
        boolean bullet = Mark.read(piece.line(), piece.text()).mark().isBullet();
        return !right.isEmpty() && !bullet
                || SignatureReader.isAuthority(piece.text())
                || SignatureReader.isTitle(piece.text());
    }

    private static int border(List<List<Piece>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.column() > RIGHT_COLUMN)
                .filter(piece -> SignatureReader.isAuthority(piece.text()) || SignatureReader.isTitle(piece.text()))
                .mapToInt(piece -> Math.max(RIGHT_COLUMN, (int) (piece.column() * NEAR)))
                .findFirst()
                .orElse(0);
    }
}

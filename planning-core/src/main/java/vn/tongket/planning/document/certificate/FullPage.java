package vn.tongket.planning.document.certificate;

import java.awt.Color;
import java.io.IOException;
import java.util.Locale;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.wording.NationalTitle;
import vn.tongket.planning.document.wording.OfficialDate;

/** The office's own design of a certificate (trang giấy khen theo mẫu của cơ quan), drawn and not set as text flow. */
final class FullPage {

    static final double WIDTH = 297;
    static final double HEIGHT = 210;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Color PAPER = new Color(0xFF, 0xFD, 0xF5);
    private static final Color RED = new Color(0x9C, 0x1C, 0x1F);
    private static final Color GOLD = new Color(0xB8, 0x90, 0x3A);
    private static final Color BLUE = new Color(0x1D, 0x2F, 0x5F);
    private static final Color BLACK = new Color(0x1B, 0x1B, 0x1B);
    private static final double LEFT = 31;
    private static final double WIDE = 235;
    private static final double RIGHT_COLUMN = 150;
    private static final double COLUMN = 116;

    private final BlankCanvas canvas;

    FullPage(BlankCanvas canvas) {
        this.canvas = canvas;
    }

    void draw(CertificateSheet sheet) throws IOException {
        paper();
        canvas.ink(BLACK);
        centred(NationalTitle.COUNTRY, Typeface.BOLD, 15, 15, 7);
        centred(NationalTitle.MOTTO, Typeface.BOLD, 16, 22, 7);
        underline(NationalTitle.MOTTO, 16, 29.5);
        centred(sheet.conferrer(), Typeface.BOLD, 20, 34, 10);
        centred("TẶNG", Typeface.BOLD, 18, 45, 8);
        canvas.ink(RED);
        centred(sheet.form().toUpperCase(VIETNAMESE), Typeface.BOLD, 48, 53, 21);
        canvas.ink(BLUE);
        CertificateSheet.Awardee awardee = sheet.awardee();
        centred((awardee.honorific() + " " + awardee.name()).strip(), Typeface.BOLD, 30, 75, 21);
        canvas.ink(BLACK);
        details(awardee);
        centred(sheet.achievement(), Typeface.REGULAR, 18, 114, 18);
        decision(sheet);
        signature(sheet);
    }

    private void paper() throws IOException {
        canvas.ink(PAPER);
        canvas.fill(0, 0, WIDTH, HEIGHT);
        canvas.frame(RED, 9.5, 200.5, 1.05);
        canvas.frame(GOLD, 11.8, 198.2, 0.35);
        for (double x : new double[] {14, WIDTH - 14}) {
            double inwards = x < WIDTH / 2 ? 9 : -9;
            for (double y : new double[] {14, 196}) {
                double along = y < HEIGHT / 2 ? 9 : -9;
                canvas.line(x, y, x + inwards, y, 0.35);
                canvas.line(x, y, x, y + along, 0.35);
            }
        }
    }

    private void details(CertificateSheet.Awardee awardee) throws IOException {
        double height = 16.0 / Math.max(2, awardee.details().size());
        double top = 97;
        for (String line : awardee.details()) {
            centred(line, Typeface.ITALIC, 17, top, height);
            top += height;
        }
    }

    private void decision(CertificateSheet sheet) throws IOException {
        CertificateSheet.Decision decision = sheet.decision();
        left("Quyết định số: " + decision.number().text(), 139);
        left(OfficialDate.inWords(decision.date()), 145.5);
        left("Vào sổ khen thưởng số: " + decision.registerEntry(), 152);
        if (!sheet.verification().isEmpty()) {
            canvas.code(new PlacedCode(sheet.verification(), LEFT - 2, 163, 28));
        }
    }

    private void signature(CertificateSheet sheet) throws IOException {
        CertificateSheet.Decision decision = sheet.decision();
        right(decision.place() + ", " + OfficialDate.inWords(decision.date()), Typeface.ITALIC, 14, 136, 7);
        SignatureBlock signature = sheet.signature();
        double top = 144;
        for (String line : signature.authorityLines()) {
            right(line, Typeface.BOLD, 15, top, 6.5);
            top += 6.5;
        }
        right(signature.title(), Typeface.BOLD, 15, top, 6.5);
        right(signature.name(), Typeface.BOLD, 15, 187, 7);
    }

    private void underline(String text, int size, double topMm) throws IOException {
        double width = Typeface.BOLD.width(text, size) * 25.4 / 72;
        canvas.grey(0.1f);
        canvas.line((WIDTH - width) / 2, topMm, (WIDTH + width) / 2, topMm, 0.25);
    }

    private void centred(String text, Typeface face, int size, double top, double height) throws IOException {
        canvas.write(new PlacedText(text, LEFT, top, WIDE, height, new TypeStyle(face, size, Align.CENTER)));
    }

    private void left(String text, double top) throws IOException {
        canvas.write(new PlacedText(
                text, LEFT, top, RIGHT_COLUMN - LEFT - 4, 6.5, new TypeStyle(Typeface.REGULAR, 13, Align.LEFT)));
    }

    private void right(String text, Typeface face, int size, double top, double height) throws IOException {
        canvas.write(new PlacedText(text, RIGHT_COLUMN, top, COLUMN, height, new TypeStyle(face, size, Align.CENTER)));
    }
}

package vn.tongket.planning.document.certificate;

/**
 * A pre-printed blank on a printer (khổ phôi và độ lệch của máy in).
 *
 * @param rightMm by how much this printer has to be told to print further to the right
 * @param downMm by how much further down
 */
public record BlankPage(double widthMm, double heightMm, double rightMm, double downMm) {

    public static BlankPage exact(double widthMm, double heightMm) {
        return new BlankPage(widthMm, heightMm, 0, 0);
    }
}

package vn.tongket.planning.document;

import vn.tongket.planning.document.wording.PrintedText;

/**
 * Number and symbol of a document (số, ký hiệu), such as {@code 03/KH-UBBC}. A draft has a symbol only; its number
 * stays a gap that the clerk can fill in by hand.
 */
public record DocumentNumber(String number, String symbol) {

    private static final String GAP = "\u00a0".repeat(7);

    public DocumentNumber {
        number = withLeadingZero(PrintedText.clean(number));
        symbol = PrintedText.clean(symbol);
    }

    public static DocumentNumber of(int number, String symbol) {
        return new DocumentNumber(Integer.toString(number), symbol);
    }

    public static DocumentNumber draft(String symbol) {
        return new DocumentNumber("", symbol);
    }

    /** Reads {@code 03/KH-UBBC}; {@code /KH-UBBC} and a symbol alone are drafts. */
    public static DocumentNumber parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? draft(text) : new DocumentNumber(text.substring(0, slash), text.substring(slash + 1));
    }

    public boolean isDraft() {
        return number.isEmpty();
    }

    /** Without the word "Số:", as it is cited: {@code 03/KH-UBBC}. */
    public String text() {
        return (isDraft() ? GAP : number) + "/" + symbol;
    }

    private static String withLeadingZero(String number) {
        return number.matches("[1-9]") ? "0" + number : number;
    }
}

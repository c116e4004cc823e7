package vn.tongket.planning.plan.paper;

/** Roman numbers of the headings (số La Mã). */
final class Roman {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L"};
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** @param number from 1 to 59; no plan has more parts */
    static String of(int number) {
        return TENS[number / 10] + UNITS[number % 10];
    }
}

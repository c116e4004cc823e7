package vn.tongket.planning.document;

import java.util.ArrayList;
import java.util.List;

/** Roman numbers of the annexes (số thứ tự phụ lục), given only when there are several of the same label. */
final class AnnexLabels {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private AnnexLabels() {}

    static List<Annex> numbered(List<Annex> annexes) {
        long labelled =
                annexes.stream().filter(annex -> !annex.label().isEmpty()).count();
        if (labelled < 2) {
            return annexes;
        }
        List<Annex> result = new ArrayList<>();
        int number = 0;
        for (Annex annex : annexes) {
            result.add(annex.label().isEmpty() ? annex : numbered(annex, ++number));
        }
        return result;
    }

    private static Annex numbered(Annex annex, int number) {
        return new Annex(annex.label() + " " + roman(number), annex.name(), annex.reference(), annex.body());
    }

    private static String roman(int number) {
        return TENS[number / 10 % 10] + ONES[number % 10];
    }
}

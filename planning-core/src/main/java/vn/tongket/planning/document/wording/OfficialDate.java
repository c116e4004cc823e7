package vn.tongket.planning.document.wording;

import java.time.LocalDate;

/** A date in the words of an official document (ngày, tháng, năm), such as {@code ngày 08 tháng 6 năm 2021}. */
public final class OfficialDate {

    private static final String GAP = "\u00a0".repeat(6);

    private OfficialDate() {}

    /** Days below 10 and the months 1 and 2 get a leading zero (DOC-4); no date gives gaps to fill in by hand. */
    public static String inWords(LocalDate date) {
        if (date == null) {
            return "ngày" + GAP + "tháng" + GAP + "năm" + GAP;
        }
        String month = date.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}

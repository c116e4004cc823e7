package vn.tongket.attendance.signinsheet;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a row on a sheet (mã dòng), such as {@code TS2-15K}, as it is printed, scanned or typed. */
public record RowCode(int sheet, int line) implements Serializable {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("(?:TS)?(\\d{1,4})-(\\d{1,5})([A-Z])");

    public static Optional<RowCode> parse(String typed) {
        Matcher code = FORM.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
        if (!code.matches()) {
            return Optional.empty();
        }
        RowCode row = new RowCode(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2)));
        return row.check() == code.group(3).charAt(0) ? Optional.of(row) : Optional.empty();
    }

    public String text() {
        return "TS%d-%d%s".formatted(sheet, line, check());
    }

    /** ATT-67 The weights have no divisor in common with 22, so that no wrong digit can hide. */
    private char check() {
        String digits = "%04d%05d".formatted(sheet, line);
        int[] weights = {1, 3, 5, 7, 9, 13, 15, 17, 19};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}

package vn.tongket.attendance.pass;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of an invitation in its typed form (mã giấy mời), ten letters and digits such as {@code 7QK3M-9ZT4X}.
 *
 * <p>Nine are random; the tenth is a checksum over the field of 32 elements, which shows every single wrong letter
 * and every two that were exchanged (ATT-8). The alphabet is Crockford's: no I, L, O, U.
 */
public record PassCode(String value) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LETTERS = 9;
    private static final int LENGTH = RANDOM_LETTERS + 1;

    /** x^5 + x^2 + 1, which makes five bits a field. */
    private static final int POLYNOMIAL = 0b100101;

    public static PassCode draw(SecureRandom random) {
        byte[] drawn = new byte[RANDOM_LETTERS];
        random.nextBytes(drawn);
        StringBuilder letters = new StringBuilder();
        for (byte one : drawn) {
            letters.append(ALPHABET.charAt(one & ALPHABET.length() - 1));
        }
        return new PassCode(letters.append(ALPHABET.charAt(checksum(letters))).toString());
    }

    /** Reads what somebody typed: any case, with or without the dash, O for 0 and I or L for 1. */
    public static Optional<PassCode> parse(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean sound = letters.length() == LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && ALPHABET.indexOf(letters.charAt(RANDOM_LETTERS)) == checksum(letters);
        return sound ? Optional.of(new PassCode(letters)) : Optional.empty();
    }

    public String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    private static int checksum(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            sum = timesX(sum ^ ALPHABET.indexOf(letters.charAt(i)));
        }
        return sum;
    }

    private static int timesX(int element) {
        int doubled = element << 1;
        return doubled < ALPHABET.length() ? doubled : doubled ^ POLYNOMIAL;
    }

    @Override
    public String toString() {
        return grouped();
    }
}

package vn.tongket.planning.document.wording;

/** Numbers in Vietnamese words (số viết bằng chữ), as decisions write sums of money. */
public final class VietnameseNumber {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu"};
    private static final long BILLION = 1_000_000_000L;

    private VietnameseNumber() {}

    /** {@code 212000} gives {@code hai trăm mười hai nghìn}. */
    public static String inWords(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        return number < 0 ? "âm " + positive(Math.absExact(number)) : positive(number);
    }

    /** {@code 212000} gives {@code Hai trăm mười hai nghìn đồng}, as it stands in brackets after the figures. */
    public static String dong(long amount) {
        String words = inWords(amount) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String positive(long number) {
        if (number >= BILLION) {
            String rest = number % BILLION == 0 ? "" : " " + belowBillion(number % BILLION, true);
            return positive(number / BILLION) + " tỷ" + rest;
        }
        return belowBillion(number, false);
    }

    private static String belowBillion(long number, boolean continued) {
        StringBuilder words = new StringBuilder();
        for (int scale = 2; scale >= 0; scale--) {
            int group = (int) (number / (long) Math.pow(1000, scale) % 1000);
            if (group > 0) {
                boolean full = continued || words.length() > 0;
                words.append(words.length() > 0 ? " " : "")
                        .append(group(group, full))
                        .append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    /** Three digits; in the middle of a number the hundreds are spoken even when they are zero. */
    private static String group(int group, boolean full) {
        int hundreds = group / 100;
        int rest = group % 100;
        if (hundreds == 0 && !full) {
            return tens(rest);
        }
        String spoken = DIGITS[hundreds] + " trăm";
        if (rest == 0) {
            return spoken;
        }
        return spoken + " " + (rest < 10 ? "linh " + DIGITS[rest] : tens(rest));
    }

    private static String tens(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return DIGITS[ones];
        }
        return (tens == 1 ? "mười" : DIGITS[tens] + " mươi") + ones(tens, ones);
    }

    private static String ones(int tens, int ones) {
        if (ones == 0) {
            return "";
        } else if (ones == 5) {
            return " lăm";
        } else if (tens == 1) {
            return " " + DIGITS[ones];
        }
        return switch (ones) {
            case 1 -> " mốt";
            case 4 -> " tư";
            default -> " " + DIGITS[ones];
        };
    }
}

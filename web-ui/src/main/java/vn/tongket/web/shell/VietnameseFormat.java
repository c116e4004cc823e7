package vn.tongket.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, moments and numbers as an office writes them (định dạng ngày, giờ, số), in both languages alike. */
public final class VietnameseFormat {

    /** The office's zone, whatever the server's is. */
    public static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private VietnameseFormat() {}

    /** @param value a {@link LocalDate} or an {@link Instant}; nothing gives an empty text */
    public static String day(Object value) {
        if (value instanceof Instant instant) {
            return DAY.format(instant.atZone(OFFICE));
        }
        return value instanceof LocalDate date ? DAY.format(date) : "";
    }

    public static String moment(Instant value) {
        return value == null ? "" : MOMENT.format(value.atZone(OFFICE));
    }

    /** A value as part of an address. */
    public static String url(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** With one decimal behind a comma, such as {@code 50,0}. */
    public static String decimal(Number value) {
        return value == null ? "" : String.format(VIETNAM, "%.1f", value.doubleValue());
    }

    public static String number(Number value) {
        return value == null ? "" : NumberFormat.getInstance(VIETNAM).format(value);
    }
}

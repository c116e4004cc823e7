package vn.tongket.web.api.law;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day in an address, {@code yyyy-MM-dd} (ngày). */
public record LocalDateText(LocalDate day) {

    public static LocalDateText valueOf(String text) {
        try {
            return new LocalDateText(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            throw new BadRequestException(notADay);
        }
    }
}

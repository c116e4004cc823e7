package vn.tongket.planning.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;

/** On which day a paper may get its number (ngày cấp số): REG-5, REG-6. */
final class NumberingDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate today;

    NumberingDay(LocalDate today) {
        this.today = today;
    }

    /** REG-5 A paper of a day to come would keep a number in reserve. */
    void requireSigned(LocalDate signedOn) {
        if (signedOn.isAfter(today)) {
            throw new BusinessException(RegisterError.NOT_SIGNED_YET);
        }
    }

    /** @param workingDayBefore the working day before today */
    void requireInTime(LocalDate signedOn, LocalDate workingDayBefore, String lateReason) {
        requireSigned(signedOn);
        if (signedOn.isBefore(workingDayBefore)) {
            throw new BusinessException(RegisterError.TOO_LATE, DAY.format(workingDayBefore));
        }
        if (signedOn.isBefore(today) && (lateReason == null || lateReason.isBlank())) {
            throw new BusinessException(RegisterError.REASON_MISSING);
        }
    }

    /** What the register says beside a number that was given later than the paper's day. */
    Optional<String> remark(LocalDate signedOn, String lateReason) {
        if (!signedOn.isBefore(today)) {
            return Optional.empty();
        }
        String reason = lateReason == null || lateReason.isBlank() ? "" : ": " + lateReason.strip();
        return Optional.of("Cấp số ngày " + DAY.format(today) + reason);
    }
}

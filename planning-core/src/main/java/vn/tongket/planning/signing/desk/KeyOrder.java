package vn.tongket.planning.signing.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * With which key somebody signs (khóa được chọn); not serializable, so that no session keeps the password.
 *
 * @param file of a key sent along; null for the others
 */
public record KeyOrder(
        @NotNull KeySource source,
        byte[] file,
        @NotNull @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "KeyOrder " + source;
    }
}

package vn.tongket.attendance.quorum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest that ties a closing to what it says and to the one before it (mã băm của bản chốt), ATT-61. */
final class ClosingDigest {

    private ClosingDigest() {}

    static String of(QuorumClosing closing, List<ClosedPerson> persons) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(closing.text().getBytes(StandardCharsets.UTF_8));
            persons.forEach(person -> digest.update(("\u001e" + person.text()).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.tongket.awards.council.ballot;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/**
 * The papers by which absent members voted (phiếu lấy ý kiến bằng văn bản), taken from their envelopes together.
 *
 * @param members whose envelopes came back
 * @param counts what all papers say of each nomination
 */
public record WrittenPapers(
        @NotEmpty Set<@NotNull PersonId> members, @NotNull Map<NominationId, Counts> counts) implements Serializable {

    /** Tells two readings apart; of one length, so that sealed it tells nothing. */
    byte[] fingerprint() {
        TreeSet<String> names = new TreeSet<>();
        members.forEach(member -> names.add(member.value()));
        TreeMap<String, Counts> sums = new TreeMap<>();
        counts.forEach((nomination, sum) -> sums.put(nomination.value(), sum));
        try {
            return MessageDigest.getInstance("SHA-256").digest((names + "|" + sums).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.tongket.attendance.quorum;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;

/**
 * What one conference is and who its members are (thiết lập cách tính của hội nghị).
 *
 * @param kindId null as long as nobody said which kind of meeting it is
 * @param memberTotal number of all members of the body; null when not known
 * @param groups the groups whose guests are the members; empty when everybody counts
 */
public record QuorumSetting(
        String kindId, @Min(1) Integer memberTotal, @NotNull Set<String> groups) implements Serializable {

    public QuorumSetting {
        groups = Set.copyOf(groups);
    }

    static QuorumSetting none() {
        return new QuorumSetting(null, null, Set.of());
    }
}

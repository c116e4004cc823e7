package vn.tongket.planning.plan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who signs the plan (người ký).
 *
 * @param authority such as {@code TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH}; null when the head signs directly
 */
public record PlanSigner(
        @Size(max = 300) String authority,
        @Size(max = 200) String title,
        @Size(max = 200) String name) implements Serializable {

    /** {@code TM.} above {@code KT.}, each on a line of its own, as they are printed. */
    public List<String> authorityLines() {
        return authority == null
                ? List.of()
                : Stream.of(authority.split("\\s*/\\s*(?=\\p{Lu}{1,3}\\.|\\p{Lu}{2})"))
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}

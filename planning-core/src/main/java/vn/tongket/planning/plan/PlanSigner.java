package vn.tongket.planning.plan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who signs the plan (người ký).
 *
 * @param authority such as {@code TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH}; null when the head signs directly
 */
public record PlanSigner(
        @Size(max = 300) String authority,
        @Size(max = 200) String title,
        @Size(max = 200) String name) implements Serializable {}

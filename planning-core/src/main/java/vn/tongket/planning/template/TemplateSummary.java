package vn.tongket.planning.template;

import java.io.Serializable;
import java.time.Instant;

/**
 * A template in a list (mẫu kế hoạch).
 *
 * @param unitId the office that keeps it; null for a shipped one
 */
public record TemplateSummary(String id, String name, String unitId, String madeBy, Instant madeAt)
        implements Serializable {

    public boolean shipped() {
        return unitId == null;
    }
}

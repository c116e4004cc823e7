package vn.tongket.planning.amendment.change;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of a plan before and after (nội dung cũ, nội dung mới).
 *
 * @param before null for what is new
 * @param after null for what goes
 */
public record ValueChange(String before, String after) implements Serializable {

    public boolean changed() {
        return !Objects.equals(before, after);
    }

    public boolean added() {
        return before == null;
    }

    public boolean removed() {
        return after == null;
    }
}

package vn.tongket.planning.directory;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a person (mã cán bộ). */
public record PersonId(String value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}

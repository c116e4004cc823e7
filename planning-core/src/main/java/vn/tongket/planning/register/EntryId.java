package vn.tongket.planning.register;

import java.io.Serializable;

/** Identity of a line of the outgoing register (mã dòng đăng ký). */
public record EntryId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}

package vn.tongket.planning.incoming;

import java.io.Serializable;

/** Identity of an incoming document (mã văn bản đến). */
public record IncomingId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}

package vn.tongket.planning.distribution;

import java.io.Serializable;

/** Identity of a dispatch (mã lượt gửi văn bản). */
public record DispatchId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}

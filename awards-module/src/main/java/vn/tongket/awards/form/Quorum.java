package vn.tongket.awards.form;

import java.io.Serializable;

/** The share of members that has to be present (số thành viên tối thiểu dự họp), such as 2/3. */
public record Quorum(int part, int whole) implements Serializable {

    static Quorum of(String text) {
        String[] parts = text.split("/");
        return new Quorum(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public boolean isReached(int present, int members) {
        return (long) present * whole >= (long) members * part;
    }
}

package vn.tongket.planning.directory;

import java.io.Serializable;

/** A person as lists show him, without contact data. */
public record PersonSummary(String id, String fullName, String honorific, Integer birthYear, long version)
        implements Serializable {

    public PersonId personId() {
        return new PersonId(id);
    }
}

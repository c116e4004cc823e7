package vn.tongket.planning.directory;

import java.io.Serializable;

/** A person with what tells him from his namesakes (người đã có trong danh bạ), for those who invite. */
public record KnownPerson(String personId, String fullName, Integer birthYear, String phone, String email)
        implements Serializable {}

package vn.tongket.awards.council;

import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;

/** A member of a session (thành viên Hội đồng) and whether he has cast his ballot. */
public record SessionMember(PersonId person, String fullName, boolean voted) implements Serializable {}

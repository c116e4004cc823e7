package vn.tongket.planning.honour;

import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;

/**
 * Who comes onto the stage for an honouree (người đại diện lên nhận).
 *
 * @param person null for one whom the directory does not know
 */
public record Representative(PersonId person, String name, String honorific, String position) implements Serializable {}

package vn.tongket.awards.council;

import java.io.Serializable;
import vn.tongket.awards.council.ballot.CastWay;
import vn.tongket.planning.directory.PersonId;

/**
 * A member of a session (thành viên Hội đồng), whether he is there and whether he has cast his ballot.
 *
 * @param way null as long as he has not voted
 */
public record SessionMember(PersonId person, String fullName, boolean present, CastWay way) implements Serializable {

    public boolean voted() {
        return way != null;
    }
}

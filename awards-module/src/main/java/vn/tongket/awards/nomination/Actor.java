package vn.tongket.awards.nomination;

import java.time.Instant;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;

/** Who acts on a nomination, and when (người xử lý). */
record Actor(PersonId person, String name, Instant at) {

    static Actor of(Caller caller, Instant at) {
        return new Actor(caller.person(), caller.fullName(), at);
    }

    boolean is(String personId) {
        return person.value().equals(personId);
    }
}

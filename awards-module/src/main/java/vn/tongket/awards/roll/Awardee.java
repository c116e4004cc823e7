package vn.tongket.awards.roll;

import java.io.Serializable;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Whose past awards are asked for (người, tập thể cần tra cứu).
 *
 * @param person null when the directory does not know him
 * @param unit null when it does not matter
 * @param birthYear null when unknown
 */
public record Awardee(boolean collective, String name, PersonId person, UnitId unit, Integer birthYear)
        implements Serializable {

    String key() {
        return SearchKey.of(name.strip().replaceAll("\\s+", " "));
    }
}

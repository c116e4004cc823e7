package vn.tongket.awards.check;

import java.io.Serializable;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;

/**
 * Who is checked (người, tập thể được kiểm tra).
 *
 * @param personId the directory's person; null for a collective and for a person whom it does not know
 * @param birthYear null where unknown; a person of the directory has the year that stands there
 */
public record Candidate(
        boolean collective, String name, String personId, Integer birthYear, UnitId unit, String position)
        implements Serializable {

    String nameKey() {
        return SearchKey.of(name);
    }

    /** The same for all nominations of one person or collective, as far as that is known for certain. */
    String key() {
        String kind = collective ? "COLLECTIVE" : "PERSON";
        return personId != null ? "PERSON:" + personId : kind + ":" + unit.value() + ":" + nameKey();
    }

    boolean lacksPosition() {
        return !collective && (position == null || position.isBlank());
    }

    boolean isKnownByNameOnly() {
        return !collective && personId == null;
    }
}

package vn.tongket.planning.honour;

import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * A person or a collective to be honoured on the stage, in the order of the stage.
 *
 * @param personId null for a collective, and for a person whom the directory does not know
 * @param representative who comes for them; null for a person himself, or as long as a collective has named nobody
 * @param position the person's position; null for a collective
 */
public record Honouree(
        String nominationId,
        int stageOrder,
        boolean collective,
        String name,
        String honorific,
        String position,
        PersonId personId,
        UnitId unit,
        Representative representative)
        implements Serializable {

    /** One who comes himself, or a collective that has named nobody yet. */
    public Honouree(
            String nominationId,
            int stageOrder,
            boolean collective,
            String name,
            String honorific,
            String position,
            PersonId personId,
            UnitId unit) {
        this(nominationId, stageOrder, collective, name, honorific, position, personId, unit, null);
    }

    /** Who is invited for the honour: the representative, the honouree himself, or a place kept for a collective. */
    public Representative guest() {
        if (representative != null) {
            return representative;
        }
        return collective
                ? new Representative(null, "Đại diện " + name, null, null)
                : new Representative(personId, name, honorific, position);
    }
}

package vn.tongket.planning.honour;

import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * A person or a collective to be honoured on the stage, in the order of the stage.
 *
 * @param personId null for a collective, and for a person whom the directory does not know
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
        UnitId unit)
        implements Serializable {}

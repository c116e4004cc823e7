package vn.tongket.awards.stage;

import java.io.Serializable;
import java.time.Instant;

/**
 * One who is called to the stage (người, tập thể lên nhận).
 *
 * @param representative who comes; null as long as nobody is inside for him
 * @param groupNumber of the group that stands on the stage; null otherwise
 */
public record StagePlace(
        String rollId,
        String nominationId,
        boolean collective,
        String calledName,
        String position,
        String unitName,
        String registerNumber,
        String decisionNumber,
        StageState state,
        Integer groupNumber,
        Instant at,
        String byName,
        String remark,
        Standing standing,
        String representative,
        String seat)
        implements Serializable {

    boolean callable() {
        return state == StageState.WAITING && standing != Standing.ABSENT;
    }

    StagePlace with(Standing found, String who, String where) {
        return new StagePlace(
                rollId,
                nominationId,
                collective,
                calledName,
                position,
                unitName,
                registerNumber,
                decisionNumber,
                state,
                groupNumber,
                at,
                byName,
                remark,
                found,
                who,
                where);
    }
}

package vn.tongket.awards.council.recusal;

import java.io.Serializable;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/**
 * A member does not vote on a nomination (không tham gia biểu quyết).
 *
 * @param reason as it was declared; null for what follows from the nomination itself
 * @param declaredBy null like the reason
 */
public record Recusal(
        NominationId nomination, PersonId member, RecusalGround ground, String reason, PersonId declaredBy)
        implements Serializable {

    public static Recusal automatic(String nomination, String member, RecusalGround ground) {
        return new Recusal(new NominationId(nomination), new PersonId(member), ground, null, null);
    }
}

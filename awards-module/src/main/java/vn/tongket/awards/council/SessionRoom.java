package vn.tongket.awards.council;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.awards.form.Quorum;
import vn.tongket.planning.directory.PersonId;

/**
 * Where the council meets and who leads (địa điểm, chủ tọa, thư ký phiên họp).
 *
 * @param secretary need not be a member
 * @param quorum that the council's rules ask for; null for what the law says
 */
public record SessionRoom(@Size(max = 300) String place, PersonId chair, PersonId secretary, Quorum quorum)
        implements Serializable {}

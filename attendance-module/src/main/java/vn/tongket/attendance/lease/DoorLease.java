package vn.tongket.attendance.lease;

import java.io.Serializable;
import java.time.Instant;

/**
 * A door in the hands of one device (thiết bị giữ cửa), which may admit its guests without the network.
 *
 * @param endedAt null while it holds
 * @param revokedBy who declared the device lost; null when it gave the door back itself
 */
public record DoorLease(
        String id,
        String stationId,
        String device,
        Instant grantedAt,
        String grantedTo,
        Instant endedAt,
        String revokedBy,
        String revokeReason)
        implements Serializable {

    public boolean holds() {
        return endedAt == null;
    }
}

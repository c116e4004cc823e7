package vn.tongket.attendance.invitation;

import java.io.Serializable;
import vn.tongket.attendance.pass.PassCode;

/**
 * An invitation as lists show it (giấy mời trong danh sách), without contact data and without the guest's secret.
 *
 * @param home the station that holds his admission (cửa của khách); null for a conference without home doors
 */
public record InvitationSummary(
        String id,
        String planId,
        String groupId,
        String fullName,
        String honorific,
        String position,
        String unitId,
        String unitName,
        InvitationStatus status,
        Integer ordinal,
        String code,
        String reason,
        String seat,
        String home,
        String note,
        String substituteFor,
        long version)
        implements Serializable {

    public InvitationId invitationId() {
        return new InvitationId(id);
    }

    /** The code as it is typed, such as {@code 7QK3M-9ZT4X}. */
    public String groupedCode() {
        return new PassCode(code).grouped();
    }

    /** Honorific and name: {@code Bà Nguyễn Thị Mẫu}. */
    public String calledName() {
        return honorific == null ? fullName : honorific + " " + fullName;
    }

    /** The same with a word for whoever serves the guest. */
    public InvitationSummary noted(String words) {
        return new InvitationSummary(
                id,
                planId,
                groupId,
                fullName,
                honorific,
                position,
                unitId,
                unitName,
                status,
                ordinal,
                code,
                reason,
                seat,
                home,
                words,
                substituteFor,
                version);
    }
}

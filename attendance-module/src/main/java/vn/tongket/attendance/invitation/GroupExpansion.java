package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;

/** Expands a group to the members of its bodies (mở rộng thành phần tham dự thành danh sách người). */
@ApplicationScoped
class GroupExpansion {

    @Inject
    private DirectoryService directory;

    /** Members on the day of the conference, each once and in his highest position. */
    List<Member> members(GroupSummary group, ConferenceInfo conference) {
        Set<String> seen = new HashSet<>();
        return directory.members(group.units(), conference.day()).stream()
                .filter(member -> member.head() || !group.headsOnly())
                .filter(member -> seen.add(member.personId()))
                .toList();
    }
}

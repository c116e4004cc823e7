package vn.tongket.attendance.expansion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.likeness.NameKey;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.KnownPerson;
import vn.tongket.planning.directory.Member;

/** Finds whom a group means (mở rộng thành phần tham dự thành danh sách người), ATT-23. */
@ApplicationScoped
class Expansion {

    @Inject
    private DirectoryService directory;

    /** Everybody with all his posts, the highest first, by what tells him from others. */
    Map<String, List<Guest>> persons(GroupSummary group, ConferenceInfo conference) {
        if (group.kind() != GroupKind.PEOPLE) {
            return members(group, conference).stream()
                    .map(Guest::of)
                    .collect(Collectors.groupingBy(Guest::identity, LinkedHashMap::new, Collectors.toList()));
        }
        return NamedGuest.of(group.name())
                .map(named -> named.guests(known(named, conference).orElse(null)))
                .map(posts -> Map.of(posts.get(0).identity(), posts))
                .orElse(Map.of());
    }

    private List<Member> members(GroupSummary group, ConferenceInfo conference) {
        if (group.kind() != GroupKind.MEMBERSHIP) {
            return List.of();
        }
        if (!group.positions().isEmpty()) {
            return directory.holders(group.positions(), group.units(), conference.day());
        }
        return directory.members(group.units(), conference.day()).stream()
                .filter(member -> member.head() || !group.headsOnly())
                .toList();
    }

    /** The person of the directory with this name, when he is the only one and holds a post that the line names. */
    private Optional<String> known(NamedGuest named, ConferenceInfo conference) {
        String posts = SearchKey.of(String.join(", ", named.posts()));
        List<String> namesakes = directory.namesakes(List.of(named.fullName())).stream()
                .filter(person -> NameKey.of(person.fullName()).equals(NameKey.of(named.fullName())))
                .map(KnownPerson::personId)
                .toList();
        List<String> holders = directory.membershipsOf(namesakes, conference.day()).stream()
                .filter(member -> posts.contains(SearchKey.of(member.position())))
                .map(Member::personId)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}

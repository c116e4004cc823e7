package vn.tongket.attendance.expansion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.invitation.Enlisted;
import vn.tongket.attendance.invitation.Enlistment;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.post.Post;
import vn.tongket.attendance.post.PostService;

/** Use cases from a group to people (lập danh sách người của một thành phần). */
@Stateless
@RolesAllowed("planner")
public class ExpansionService {

    @Inject
    private Expansion expansion;

    @Inject
    private ClashRepository listing;

    @Inject
    private ClashService clashes;

    @Inject
    private Enlistment enlistment;

    @Inject
    private PostService posts;

    @Inject
    private GroupService groups;

    @Inject
    private ConferenceService conferences;

    /** Whom the group means on the day of the conference, with what speaks against it; nothing is written (ATT-23). */
    public List<Candidate> candidates(@NotNull GroupId id) {
        GroupSummary group = groups.facts(id);
        ConferenceInfo conference = conferences.planned(group.planId());
        Map<String, List<Guest>> persons = expansion.persons(group, conference);
        Map<String, Object[]> listed = listing.listed(group.planId(), persons.keySet()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        Map<String, List<Clash>> clashing = clashes.of(
                group.planId(),
                persons.values().stream()
                        .map(posts -> posts.get(0).personId())
                        .filter(person -> person != null)
                        .toList());
        List<Candidate> candidates = new ArrayList<>();
        persons.forEach((key, posts) -> candidates.add(candidate(group, key, posts, listed.get(key), clashing)));
        return candidates;
    }

    /** Lists everybody whom the group means; answers how many came on the list. */
    public int expand(@NotNull GroupId id) {
        return enlist(id, any -> true);
    }

    /** Lists those who were chosen among the candidates; answers how many came on the list. */
    public int expand(@NotNull GroupId id, @NotNull Collection<@NotNull String> chosenKeys) {
        return enlist(id, Set.copyOf(chosenKeys)::contains);
    }

    private int enlist(GroupId id, Predicate<String> chosen) {
        GroupSummary group = groups.facts(id);
        List<List<Guest>> persons = expansion.persons(group, conferences.planned(group.planId())).entrySet().stream()
                .filter(person -> chosen.test(person.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Enlisted> enlisted =
                enlistment.enlist(group, persons.stream().map(all -> all.get(0)).toList());
        List<Post> others = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            String invitation = enlisted.get(i).invitationId();
            persons.get(i).stream()
                    .skip(1)
                    .map(guest -> new Post(invitation, group.id(), guest.position(), guest.unitId(), guest.unitName()))
                    .forEach(others::add);
        }
        posts.keep(others);
        return (int) enlisted.stream().filter(Enlisted::created).count();
    }

    private static Candidate candidate(
            GroupSummary group, String key, List<Guest> posts, Object[] listed, Map<String, List<Clash>> clashing) {
        Guest guest = posts.get(0);
        boolean moves = listed != null && (Integer) listed[3] > group.line();
        return new Candidate(
                key,
                guest,
                posts.subList(1, posts.size()).stream().toList(),
                listed == null ? null : (String) listed[2],
                moves,
                guest.personId() == null ? List.of() : clashing.getOrDefault(guest.personId(), List.of()));
    }
}

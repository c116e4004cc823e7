package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.post.Post;
import vn.tongket.attendance.post.PostService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitSummary;

/** The guest list of a conference (danh sách khách mời) while people are put on it. */
@ApplicationScoped
class GuestList {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STEP = 1_000;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private BulkInvitationRepository bulk;

    @Inject
    private GroupService groups;

    @Inject
    private MailingService mailing;

    @Inject
    private DirectoryService directory;

    @Inject
    private PostService posts;

    Listing enlist(GroupSummary group, List<Guest> people) {
        return enlist(group, people, invitations::add);
    }

    /** The same for very many: the new ones are written in big steps, and are not managed afterwards. */
    Listing enlistMany(GroupSummary group, List<Guest> people, IntConsumer progress) {
        List<Invitation> step = new ArrayList<>();
        int[] written = {0};
        Listing listing = enlist(group, people, invitation -> {
            step.add(invitation);
            if (step.size() == STEP) {
                bulk.insert(step);
                step.clear();
                progress.accept(written[0] += STEP);
            }
        });
        bulk.insert(step);
        return listing;
    }

    /** Puts the people on the list; who is on it already keeps his invitation, in the first group of his (ATT-2). */
    private Listing enlist(GroupSummary group, List<Guest> people, Consumer<Invitation> store) {
        mailing.hold(group.planId());
        List<Guest> guests = withUnitNames(people);
        Map<String, Invitation> known = invitations.alive(
                group.planId(), guests.stream().map(Guest::key).collect(Collectors.toSet()));
        Map<String, Integer> lines = lines(known, group);
        Set<String> codes = invitations.codes(group.planId());
        List<Invitation> all = new ArrayList<>();
        List<Invitation> created = new ArrayList<>();
        List<Post> others = new ArrayList<>();
        for (Guest guest : guests) {
            Invitation invitation = known.get(guest.key());
            if (invitation == null) {
                invitation = Invitation.list(group.planId(), group.id(), guest, unusedCode(codes));
                known.put(guest.key(), invitation);
                store.accept(invitation);
                created.add(invitation);
            } else {
                boolean higher = lines.getOrDefault(invitation.group().value(), 0) > group.line();
                meet(invitation, group, guest, higher).ifPresent(others::add);
            }
            all.add(invitation);
        }
        posts.keep(others);
        return new Listing(all, created);
    }

    /** ATT-22 He is meant by this group as well, whatever tells him apart. */
    void join(Invitation invitation, GroupSummary group, Guest guest) {
        boolean higher = groups.facts(invitation.group()).line() > group.line();
        meet(invitation, group, guest, higher).map(List::of).ifPresent(posts::keep);
    }

    /** ATT-22 Takes the higher of two posts for the invitation; answers the other one, if there is another. */
    private static Optional<Post> meet(Invitation invitation, GroupSummary group, Guest guest, boolean higher) {
        Post meant = new Post(invitation.id().value(), group.id(), guest.position(), guest.unitId(), guest.unitName());
        Post held = invitation.post();
        if (!higher) {
            boolean same = held.group().equals(group.id())
                    && (meant.position().isEmpty() || meant.position().equals(held.position()));
            return same ? Optional.empty() : Optional.of(meant);
        }
        if (invitation.status() == InvitationStatus.LISTED) {
            invitation.standIn(meant);
        } else {
            invitation.moveTo(group.id());
        }
        return Optional.of(held);
    }

    /** Everybody asked for, in that order, and those among them who were not on the list before. */
    record Listing(List<Invitation> all, List<Invitation> created) {}

    PassCode unusedCode(Set<String> used) {
        PassCode code = PassCode.draw(RANDOM);
        while (!used.add(code.value())) {
            code = PassCode.draw(RANDOM);
        }
        return code;
    }

    private Map<String, Integer> lines(Map<String, Invitation> known, GroupSummary target) {
        Map<String, Integer> lines = new HashMap<>();
        lines.put(target.id().value(), target.line());
        known.values().stream()
                .map(Invitation::group)
                .distinct()
                .forEach(id -> lines.computeIfAbsent(
                        id.value(), any -> groups.facts(id).line()));
        return lines;
    }

    private List<Guest> withUnitNames(List<Guest> people) {
        if (people.stream().allMatch(guest -> guest.unitId() == null || guest.unitName() != null)) {
            return people;
        }
        Map<String, String> names =
                directory.units(LocalDate.now()).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        return people.stream()
                .map(guest -> names.containsKey(guest.unitId())
                        ? guest.inUnit(guest.unitId(), names.get(guest.unitId()))
                        : guest)
                .toList();
    }
}

package vn.tongket.attendance.invitation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanId;

/** What an amendment of the plan does to its guests (khách mời khi kế hoạch điều chỉnh); in the same transaction. */
@Stateless
public class GuestAmendmentListener {

    @Inject
    private ChangeRepository changes;

    @Inject
    private GroupService groups;

    @Inject
    private NoticeService notices;

    private final Clock clock = Clock.systemUTC();

    /** ATT-13 Guests who have their invitations, by group; a list that was not sent yet touches nobody. */
    public void count(@Observes ConsequencesSought question) {
        PlanId plan = question.plan().id();
        Set<GroupId> ended = ended(plan, question.changes());
        long count = 0;
        List<String> details = new ArrayList<>();
        for (Object[] group : changes.sentByGroup(plan)) {
            if (question.changes().meeting() || ended.contains(new GroupId((String) group[0]))) {
                count += (Long) group[2];
                details.add(group[1] + ": " + group[2]);
            }
        }
        question.add(ConsequenceKind.GUESTS, count, details);
    }

    /** ATT-13 Whoever has an invitation to another time or place is to be told again; who is not meant any more, too. */
    public void follow(@Observes PlanAmended event) {
        PlanId plan = event.plan().id();
        for (ValueChange line : event.changes().attendees()) {
            if (line.removed()) {
                groups.meantBy(plan, List.of(line.before())).forEach(group -> end(event, group, line));
            }
        }
        if (event.changes().meeting()) {
            List<String> words = event.changes().meetingLines();
            changes.markAll(event, String.join("\n", words), clock.instant());
            tell(event, "meeting", changes.persons(plan, Set.of()), words);
        }
    }

    private void end(PlanAmended event, GroupId group, ValueChange line) {
        List<String> words = List.of(ChangeWords.said("Thành phần tham dự", line), "Giấy mời không còn hiệu lực.");
        changes.markGroup(event, group, String.join("\n", words), clock.instant());
        tell(event, "group:" + group, changes.persons(event.plan().id(), Set.of(group)), words);
        changes.revoke(group, "Theo " + event.source());
    }

    private void tell(PlanAmended event, String about, List<String> persons, List<String> words) {
        NoticeMessage message = new NoticeMessage(
                event.noticeKey("guest:" + about),
                NoticeKind.INVITATION,
                "Thay đổi về giấy mời: " + event.plan().title(),
                words,
                null);
        notices.tell(persons.stream().map(PersonId::new).collect(Collectors.toSet()), message);
    }

    private Set<GroupId> ended(PlanId plan, PlanChanges amended) {
        List<String> gone = amended.attendees().stream()
                .filter(ValueChange::removed)
                .map(ValueChange::before)
                .toList();
        return groups.meantBy(plan, gone);
    }
}

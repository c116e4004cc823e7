package vn.tongket.attendance.group;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** What an amendment of the plan does to its groups (thành phần khi kế hoạch điều chỉnh); in the same transaction. */
@Stateless
public class GroupAmendmentListener {

    @Inject
    private GroupRepository groups;

    @Inject
    private PlanGroups planGroups;

    @Inject
    private NoticeService notices;

    @Inject
    private DirectoryService directory;

    /** ATT-13 Units that name guests for a group that changes, or for a meeting at another time or place. */
    public void count(@Observes ConsequencesSought question) {
        Set<UnitId> units =
                lines(groups.list(question.plan().id()), question.changes()).keySet();
        question.add(
                ConsequenceKind.GUEST_UNITS,
                units.size(),
                directory.unitsById(units).stream().map(UnitSummary::name).toList());
    }

    /** ATT-13 Groups follow the lines of the plan; units that name guests are told what changed for them. */
    public void follow(@Observes PlanAmended event) {
        List<AttendeeGroup> before = groups.list(event.plan().id());
        Map<UnitId, Set<String>> lines = lines(before, event.changes());
        for (ValueChange change : event.changes().attendees()) {
            if (!change.added() && !change.removed()) {
                before.stream()
                        .filter(group -> group.isMeantBy(change.before()))
                        .forEach(group ->
                                group.rename(AttendeeLine.of(change.after()).text()));
            }
        }
        List<String> fresh = event.changes().attendees().stream()
                .filter(ValueChange::added)
                .map(ValueChange::after)
                .toList();
        for (AttendeeGroup group : planGroups.make(event.plan(), fresh)) {
            add(
                    lines,
                    group,
                    ChangeWords.said(
                            "Thành phần tham dự",
                            new ValueChange(null, group.summary().name())));
        }
        lines.forEach((unit, words) -> notices.tell(unit, message(event, unit, words)));
    }

    static Map<UnitId, Set<String>> lines(List<AttendeeGroup> all, PlanChanges changes) {
        Map<UnitId, Set<String>> lines = new LinkedHashMap<>();
        for (AttendeeGroup group : all) {
            changes.meetingLines().forEach(words -> add(lines, group, words));
            changes.attendees().stream()
                    .filter(change -> !change.added() && group.isMeantBy(change.before()))
                    .forEach(change -> add(lines, group, ChangeWords.said("Thành phần tham dự", change)));
        }
        return lines;
    }

    private static void add(Map<UnitId, Set<String>> lines, AttendeeGroup group, String words) {
        if (group.summary().kind() == GroupKind.UNIT_QUOTA) {
            group.summary()
                    .units()
                    .forEach(unit -> lines.computeIfAbsent(unit, any -> new LinkedHashSet<>())
                            .add(words));
        }
    }

    private static NoticeMessage message(PlanAmended event, UnitId unit, Set<String> words) {
        return new NoticeMessage(
                event.noticeKey("guests:" + unit),
                NoticeKind.INVITATION,
                "Việc cử khách mời của đơn vị có thay đổi: " + event.plan().title(),
                List.copyOf(words),
                "/attendance/my-guests");
    }
}

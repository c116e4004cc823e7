package vn.tongket.web.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountService;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.quota.UnitListDirectory;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PositionSummary;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/groups.xhtml}. */
@Named
@ViewScoped
public class GroupsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private GroupService groupService;

    @Inject
    private InvitationService invitationService;

    @Inject
    private UnitListDirectory unitLists;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private HeadcountService headcountService;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<GroupSummary> groups;
    private Headcount headcount;
    private Map<String, Headcount.Part> counts;
    private Map<String, UnitSummary> units;
    private Map<GroupId, Long> closings = Map.of();
    private GroupForm form = new GroupForm();
    private GuestForm guest = new GuestForm();
    private GroupSummary selected;

    public void load() {
        PlanId id = new PlanId(plan);
        conference = conferenceService.seen(id);
        groups = groupService.list(id);
        headcount = headcountService.headcount(id);
        counts = headcount.byGroup().stream().collect(Collectors.toMap(Headcount.Part::id, part -> part));
        closings = unitLists.closedByGroup(id);
        units = directory.units(conference.day()).stream().collect(Collectors.toMap(UnitSummary::id, unit -> unit));
    }

    public void edit(GroupSummary group) {
        form = GroupForm.of(group);
    }

    public void editNew() {
        form = new GroupForm();
    }

    public void save() {
        if (form.isFresh()) {
            groupService.add(new PlanId(plan), form.entry());
        } else {
            groupService.correct(form.edited().id(), form.entry(), form.edited().version());
        }
        messages.info(TEXTS, "groups.saved", form.getName());
        load();
    }

    public void remove(GroupSummary group) {
        groupService.remove(group.id());
        messages.info(TEXTS, "groups.removed", group.name());
        load();
    }

    public void select(GroupSummary group) {
        selected = group;
        guest = new GuestForm();
    }

    public void addGuest() {
        int added = invitationService.enlist(selected.id(), List.of(guest.guest()));
        messages.info(TEXTS, added == 1 ? "groups.guest-added" : "groups.guest-known", guest.getFullName());
        load();
    }

    public void issue() {
        messages.info(TEXTS, "groups.issued", invitationService.issueAll(new PlanId(plan)));
        load();
    }

    /** Whether people can be found for it without anybody naming them. */
    public boolean expandable(GroupSummary group) {
        boolean bodies = !group.units().isEmpty() || !group.positions().isEmpty();
        return group.kind() == GroupKind.PEOPLE || group.kind() == GroupKind.MEMBERSHIP && bodies;
    }

    public String composition(GroupSummary group) {
        return group.rulesOfComposition().stream()
                .map(rule -> messages.text(TEXTS, "composition." + rule.kind(), rule.amount()))
                .collect(Collectors.joining(", "));
    }

    public String positionNames(GroupSummary group) {
        return getPositions().stream()
                .filter(position -> group.positions().contains(position.id()))
                .map(PositionSummary::name)
                .collect(Collectors.joining(", "));
    }

    /** How many units have closed their lists for this group. */
    public long closed(GroupSummary group) {
        return closings.getOrDefault(group.id(), 0L);
    }

    public List<PositionSummary> getPositions() {
        return directory.positions();
    }

    public String unitNames(GroupSummary group) {
        return group.units().stream()
                .map(unit -> units.get(unit.value()))
                .filter(unit -> unit != null)
                .map(UnitSummary::shortName)
                .collect(Collectors.joining(", "));
    }

    public Headcount.Part count(GroupSummary group) {
        return counts.get(group.id().value());
    }

    public long getWaiting() {
        return counts.values().stream().mapToLong(Headcount.Part::listed).sum();
    }

    public boolean isPlanner() {
        return conference != null && currentUser.caller().may(Role.PLANNER, conference.issuer());
    }

    public List<UnitSummary> getUnits() {
        return directory.units(conference.day());
    }

    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public List<GroupSummary> getGroups() {
        return groups;
    }

    public Headcount getHeadcount() {
        return headcount;
    }

    public GroupForm getForm() {
        return form;
    }

    public GuestForm getGuest() {
        return guest;
    }

    public GroupSummary getSelected() {
        return selected;
    }
}

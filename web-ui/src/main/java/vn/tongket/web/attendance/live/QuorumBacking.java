package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.quorum.MeetingKindEntry;
import vn.tongket.attendance.quorum.QuorumService;
import vn.tongket.attendance.quorum.QuorumSetting;
import vn.tongket.attendance.quorum.QuorumState;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the part of {@code attendance/quorum.xhtml} about one conference. */
@Named
@ViewScoped
public class QuorumBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private GroupService groupService;

    @Inject
    private QuorumService quorumService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<GroupSummary> groups;
    private QuorumState state;
    private String kind;
    private Integer memberTotal;
    private List<String> counted;

    public void load() {
        PlanId id = new PlanId(plan);
        conference = conferenceService.planned(id);
        groups = groupService.list(id);
        QuorumSetting setting = quorumService.setting(id);
        kind = setting.kindId();
        memberTotal = setting.memberTotal();
        counted = List.copyOf(setting.groups());
        state = quorumService.state(id);
    }

    public void save() {
        quorumService.settle(new PlanId(plan), new QuorumSetting(kind, memberTotal, Set.copyOf(counted)));
        messages.info("dayText", "quorum.saved");
        load();
    }

    public List<MeetingKindEntry> getKinds() {
        return quorumService.kinds();
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

    public QuorumState getState() {
        return state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getMemberTotal() {
        return memberTotal;
    }

    public void setMemberTotal(Integer memberTotal) {
        this.memberTotal = memberTotal;
    }

    public List<String> getCounted() {
        return counted;
    }

    public void setCounted(List<String> counted) {
        this.counted = counted;
    }
}

package vn.tongket.awards.campaign;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanId;

/** What an amendment of the plan means for its campaigns (phong trào khi kế hoạch điều chỉnh): their ceremony moves. */
@Stateless
public class CampaignAmendmentListener {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private NoticeService notices;

    /** AWD-19 */
    public void count(@Observes ConsequencesSought question) {
        List<Campaign> touched = touched(question.plan().id(), question.changes());
        question.add(
                ConsequenceKind.CAMPAIGNS,
                touched.size(),
                touched.stream().map(Campaign::title).toList());
    }

    /** AWD-19 Who keeps the campaign is told when and where its awards are presented now. */
    public void follow(@Observes PlanAmended event) {
        for (Campaign campaign : touched(event.plan().id(), event.changes())) {
            NoticeMessage message = new NoticeMessage(
                    event.noticeKey("campaign:" + campaign.id()),
                    NoticeKind.AWARD,
                    "Hội nghị gắn với phong trào thay đổi: " + campaign.title(),
                    event.changes().meetingLines(),
                    "/awards/campaign?id=" + campaign.id());
            notices.tell(Role.PLANNER, campaign.proposingUnit(), message);
        }
    }

    private List<Campaign> touched(PlanId plan, PlanChanges changes) {
        return changes.meeting() ? campaigns.openFor(plan) : List.of();
    }
}

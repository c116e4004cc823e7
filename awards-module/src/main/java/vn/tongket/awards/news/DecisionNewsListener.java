package vn.tongket.awards.news;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionLaidBefore;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.account.RoleHolderService;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** Tells the signer and the clerk that a decision goes over the signing desk (thông báo quyết định chờ ký), AWD-43. */
@Stateless
public class DecisionNewsListener {

    @Inject
    private NoticeService notices;

    @Inject
    private RoleHolderService holders;

    @Inject
    private CampaignService campaigns;

    public void tell(@Observes DecisionLaidBefore event) {
        CampaignDetail campaign = campaigns.get(event.campaign());
        notices.tell(Set.of(event.signer()), message(event, "to-sign", campaign));
        notices.tell(
                holders.of(campaign.decidingUnit(), LocalDate.now(), Role.CLERK),
                message(event, "to-number", campaign));
    }

    private static NoticeMessage message(DecisionLaidBefore event, String what, CampaignDetail campaign) {
        return new NoticeMessage(
                "decision-" + what + ":" + event.draft().value(),
                NoticeKind.AWARD,
                NewsWording.of(what, campaign.title()),
                List.of(),
                "/awards/decision?campaign=" + event.campaign().value());
    }
}

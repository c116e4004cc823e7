package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.CampaignState;
import vn.tongket.awards.campaign.CampaignSummary;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;

/** Nominations that wait for a signature or an appraisal (đề nghị khen thưởng chờ xử lý). */
@ApplicationScoped
class NominationWork implements WorkSource {

    private static final PageRequest LATEST_CAMPAIGNS = new PageRequest(null, 0, 10, null);

    @Inject
    private NominationService nominations;

    @Inject
    private CampaignService campaigns;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        return Stream.concat(toEndorse(caller), toAppraise(caller)).limit(MOST).toList();
    }

    private Stream<WorkItem> toEndorse(Caller caller) {
        return caller.holds(Role.DEPARTMENT_HEAD)
                ? nominations.waitingForHead().stream()
                        .map(nomination ->
                                item(nomination, "work.nomination-to-endorse", "/awards/desk?id=" + nomination.id()))
                : Stream.empty();
    }

    private Stream<WorkItem> toAppraise(Caller caller) {
        return caller.holds(Role.PLANNER)
                ? campaigns.list(LATEST_CAMPAIGNS).items().stream()
                        .filter(campaign -> campaign.state() != CampaignState.CLOSED)
                        .flatMap(this::endorsedIn)
                : Stream.empty();
    }

    private Stream<WorkItem> endorsedIn(CampaignSummary campaign) {
        String page = "/awards/appraisal?campaign=" + campaign.id();
        return nominations.inStatus(campaign.campaignId(), NominationStatus.ENDORSED).stream()
                .map(nomination -> item(nomination, "work.nomination-to-appraise", page));
    }

    private static WorkItem item(NominationSummary nomination, String kind, String page) {
        return new WorkItem("text", kind, nomination.nomineeName(), nomination.unitName(), page, null, false);
    }
}

package vn.tongket.awards.campaign.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeReceipt;
import vn.tongket.planning.notice.NoticeService;

/** Guidance to the units and who of them has read it (hướng dẫn gửi các đơn vị, xác nhận đã xem), AWD-32. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member", "clerk"})
public class GuidanceService {

    @Inject
    private GuidanceRepository guidance;

    @Inject
    private CampaignService campaigns;

    @Inject
    private GuidanceIssuer issuer;

    @Inject
    private CallerService callers;

    @Inject
    private NoticeService notices;

    /** AWD-32 Answers how many persons of these units were told. */
    @RolesAllowed("planner")
    public int send(@NotNull CampaignId id, @NotNull @Valid GuidanceEntry entry) {
        CampaignDetail campaign = campaigns.get(id);
        Caller caller = callers.caller();
        if (!caller.may(Role.PLANNER, campaign.decidingUnit()) && !caller.may(Role.PLANNER, campaign.proposingUnit())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        CampaignGuidance sent = new CampaignGuidance(id, entry, issuer.issue(campaign, entry), caller, Instant.now());
        guidance.add(sent);
        GuidanceDetail detail = sent.detail();
        return detail.units().stream()
                .mapToInt(unit -> tell(detail, unit, campaign))
                .sum();
    }

    /** The latest first. */
    public List<GuidanceDetail> list(@NotNull CampaignId campaign) {
        return guidance.list(campaigns.get(campaign).id());
    }

    public GuidanceDetail get(@NotBlank String id) {
        GuidanceDetail found = guidance.get(id);
        campaigns.get(found.campaign());
        return found;
    }

    /** Who was told and who has read it. */
    @RolesAllowed({"planner", "leader", "auditor"})
    public List<NoticeReceipt> receipts(@NotBlank String id) {
        return notices.receipts(key(get(id).id()));
    }

    private int tell(GuidanceDetail sent, UnitId unit, CampaignDetail campaign) {
        return notices.tell(
                unit,
                new NoticeMessage(
                        key(sent.id()) + unit.value(),
                        NoticeKind.AWARD,
                        "Hướng dẫn khen thưởng: " + sent.title(),
                        List.of("Phong trào: " + campaign.title()),
                        "/awards/guidance?id=" + sent.id()));
    }

    private static String key(String guidance) {
        return "campaign-guidance:" + guidance + ":";
    }
}

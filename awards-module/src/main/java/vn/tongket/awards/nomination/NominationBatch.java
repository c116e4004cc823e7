package vn.tongket.awards.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.Finding;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;

/** Many nominations of a unit at once (đề nghị khen thưởng theo danh sách), AWD-37. */
@Stateless
@RolesAllowed({"unit-officer", "department-head"})
public class NominationBatch {

    /** No list brings more nominations than this. */
    public static final int MOST = 2_000;

    @Inject
    private NominationRepository nominations;

    @Inject
    private ContentReader contents;

    @Inject
    private NominationReview review;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    /** What would be noticed about each of these nominations, in their order; nothing is kept. */
    public List<List<Finding>> examine(
            @NotNull CampaignId campaign, @NotNull @Size(max = MOST) List<@NotNull @Valid NominationEntry> entries) {
        CampaignDetail receiving = campaigns.receiving(campaign);
        return review.ofUnsaved(draft(receiving, entries, callers.caller()), receiving);
    }

    /** Keeps them all as drafts, or none. */
    public List<NominationId> write(
            @NotNull CampaignId campaign, @NotEmpty @Size(max = MOST) List<@NotNull @Valid NominationEntry> entries) {
        List<Nomination> drafts = draft(campaigns.receiving(campaign), entries, callers.caller());
        nominations.addAll(drafts);
        return drafts.stream().map(Nomination::id).toList();
    }

    private List<Nomination> draft(CampaignDetail campaign, List<NominationEntry> entries, Caller caller) {
        Actor by = Actor.of(caller, Instant.now());
        ContentReader.Reading reading = contents.reading(campaign);
        return entries.stream()
                .map(entry -> {
                    var unit = reading.nominatingUnit(caller, entry);
                    return Nomination.write(campaign.id(), unit, reading.content(entry, unit), by);
                })
                .toList();
    }
}

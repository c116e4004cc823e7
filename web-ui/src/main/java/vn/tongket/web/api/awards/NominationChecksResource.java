package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.check.Candidate;
import vn.tongket.awards.check.CheckService;
import vn.tongket.awards.check.DossierFacts;
import vn.tongket.awards.check.Merit;
import vn.tongket.awards.check.NominationFacts;
import vn.tongket.awards.check.Pending;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.ReaderLanguage;

/** What would be noticed about nominations that are not stored (kiểm tra trong khi nhập). */
@Path("campaigns/{campaign}/nomination-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationChecksResource {

    @Inject
    private CheckService checks;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    @PathParam("campaign")
    private String id;

    /** Up to 2 000 nominations as they would be written. */
    public record Draft(@NotNull @Size(max = 2_000) List<@NotNull @Valid NominationDraftJson> nominations) {}

    /** The findings of each, in their order. */
    public record Checked(List<NominationJson.FindingJson> findings) {}

    @POST
    public List<Checked> check(@NotNull @Valid Draft draft, @Context HttpServletRequest request) {
        CampaignDetail campaign = campaigns.get(new CampaignId(id));
        UnitId unit = home(callers.caller());
        Locale language = ReaderLanguage.of(request);
        List<NominationFacts> facts = draft.nominations().stream()
                .map(one -> facts(one, campaign, unit))
                .toList();
        return checks.check(facts).stream()
                .map(result -> new Checked(result.findings().stream()
                        .map(finding -> NominationJson.FindingJson.of(finding, language))
                        .toList()))
                .toList();
    }

    private NominationFacts facts(NominationDraftJson draft, CampaignDetail campaign, UnitId unit) {
        NomineeJson nominee = draft.nominee();
        boolean collective =
                Codes.constant(NomineeKind.class, nominee.kind(), "nominee.kind") == NomineeKind.COLLECTIVE;
        UnitId of = nominee.unitId() == null ? unit : new UnitId(nominee.unitId());
        NominationDraftJson.Period period = draft.achievementPeriod();
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        return new NominationFacts(
                null,
                campaign.id(),
                unit,
                new Candidate(collective, nominee.fullName(), nominee.personId(), null, of, nominee.position()),
                catalogue
                        .resolve(draft.awardForm(), campaign.decidingLevel(), LocalDate.now())
                        .code(),
                Merit.of(draft.achievement(), from, to),
                DossierFacts.unknown(),
                null,
                Pending.SUBMIT);
    }

    private static UnitId home(Caller caller) {
        return Stream.of(Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD, Role.PLANNER)
                .filter(caller::holds)
                .flatMap(role -> caller.homesAs(role).stream())
                .findFirst()
                .orElseThrow(() -> new BusinessException(KernelError.FORBIDDEN));
    }
}

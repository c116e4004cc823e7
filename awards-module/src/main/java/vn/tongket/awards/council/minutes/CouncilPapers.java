package vn.tongket.awards.council.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.council.CouncilError;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** The papers of counted sessions as papers that are signed (biên bản trình ký), AWD-53. */
@Stateless
@LocalBean
@Local(SignablePapers.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor"})
public class CouncilPapers implements SignablePapers {

    public static final String KIND = "council-paper";

    private static final long VERSION = 1;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private Letterhead letterhead;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    @Inject
    private OutgoingRegister register;

    @Inject
    private SignatureRecordService signatures;

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty for a session that is not counted, or that the caller may not read about. */
    public List<CouncilPaper> ofSession(@NotNull SessionId session) {
        List<CouncilPaper> papers = minutes.ofSession(session);
        return papers.isEmpty() || !reads(minutes.facts(session)) ? List.of() : papers;
    }

    @Override
    public Signatory signsAs(Signatory authority) {
        return authority;
    }

    @Override
    public SignablePaper get(String id) {
        CouncilPaper paper = found(id);
        MinutesFacts facts = minutes.facts(paper.session());
        CampaignDetail campaign = campaigns.get(facts.campaign());
        SignatureBlock chair = letterhead.of(facts, campaign).chair();
        return new SignablePaper(
                new PaperRef(KIND, id),
                VERSION,
                letterhead.body(campaign, facts.heldOn()).unitId(),
                DocumentKind.MINUTES,
                MinutesWording.of("title." + paper.kind(), campaign.title()),
                paper.number() == null,
                new PrintedSigner(String.join(" / ", chair.authorityLines()), chair.title(), chair.name()),
                paper.number(),
                paper.issuedOn(),
                "/awards/session?id=" + paper.session());
    }

    @Override
    public OfficialDocument document(String id) {
        CouncilPaper paper = found(id);
        MinutesFacts facts = minutes.facts(paper.session());
        Map<String, String> forms = catalogue.forms(facts.heldOn()).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::certificate));
        return new MinutesDocument(paper, facts, letterhead.of(facts, campaigns.get(facts.campaign())), forms)
                .document();
    }

    @Override
    @RolesAllowed({"clerk", "leader"})
    public SignablePaper issue(String id, String comment, Long seen) {
        SignablePaper paper = get(id);
        if (paper.issued()) {
            throw new BusinessException(CouncilError.PAPER_ISSUED, paper.number());
        }
        signatures.requireIssuable(id, VERSION, paper.issuer());
        LocalDate today = LocalDate.now();
        OutgoingPaper outgoing = new OutgoingPaper(
                paper.issuer(),
                DocumentKind.MINUTES,
                today,
                paper.title(),
                paper.signer().name(),
                List.of(MinutesWording.of("register.recipient")));
        minutes.issue(id, register.register(outgoing).symbol(), today);
        return get(id);
    }

    private CouncilPaper found(String id) {
        return minutes.find(id)
                .filter(paper -> reads(minutes.facts(paper.session())))
                .orElseThrow(() -> new BusinessException(CouncilError.SESSION_NOT_FOUND, id));
    }

    private boolean reads(MinutesFacts facts) {
        Caller caller = callers.caller();
        CampaignDetail campaign = campaigns.get(facts.campaign());
        UnitSummary body = letterhead.body(campaign, facts.heldOn());
        boolean inArea = caller.mayAny(body.unitId(), Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR)
                || caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR);
        return inArea && !facts.shows(caller.person().value());
    }
}

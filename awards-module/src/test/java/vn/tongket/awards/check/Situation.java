package vn.tongket.awards.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignRules;
import vn.tongket.awards.campaign.CampaignState;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.deadline.LegalDeadline;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Rounding;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.awards.roll.PastAward;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitLevel;

/** An invented campaign with one form, for tests of the checks. */
final class Situation {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final CampaignId CAMPAIGN = new CampaignId("c");
    static final UnitId UNIT = new UnitId("u");
    static final String FORM = "giay-khen-xa";

    final List<QuotaEntry> quotas = new ArrayList<>();
    final List<TermValue> terms = new ArrayList<>();
    final List<CampaignLine> lines = new ArrayList<>();
    final Map<String, List<Rival>> rivals = new HashMap<>();
    final List<Member> members = new ArrayList<>();
    final List<DisciplineSummary> disciplines = new ArrayList<>();
    final List<PastAward> past = new ArrayList<>();
    final Map<String, LocalDate> waitingSince = new HashMap<>();
    final List<UnitResultSummary> results = new ArrayList<>();
    CampaignRules rules = new CampaignRules(ChainKind.ELECTION, "", null, null, null, List.of());

    static Candidate person(String name, String id, Integer birthYear) {
        return new Candidate(false, name, id, birthYear, UNIT, "Cán bộ");
    }

    static NominationFacts facts(Candidate candidate, Pending awaits) {
        Merit merit = Merit.of("Bảo đảm an toàn ngày bầu cử", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        return new NominationFacts(
                null, CAMPAIGN, UNIT, candidate, FORM, merit, DossierFacts.unknown(), Instant.EPOCH, awaits);
    }

    void says(Term term, String value, String source) {
        terms.add(new TermValue(FORM, term, value, source, TODAY, null, null));
    }

    List<FindingRule> rulesFor(NominationFacts facts) {
        return findings(List.of(facts)).get(0).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    List<CheckResult> findings(List<NominationFacts> all) {
        return new CheckRun(Map.of(), Map.of(), Map.of()).of(all, context());
    }

    CheckContext context() {
        return new CheckContext(
                TODAY,
                reader(),
                Map.of(CAMPAIGN.value(), campaign()),
                Map.of(FORM, formTerms()),
                rivals,
                lines,
                new OnRecord(new Staff(members), disciplines, results, Map.of(), past),
                waitingSince,
                (terms, term, since) -> terms.find(term)
                        .map(said -> new LegalDeadline(
                                since.plusDays(Integer.parseInt(said.value())), 1, said.source(), true)));
    }

    private static Caller reader() {
        return new Caller(null, new PersonId("reader"), "reader", "Người Xem", Map.of(), Map.of());
    }

    private FormTerms formTerms() {
        AwardFormSummary form = new AwardFormSummary(
                FORM,
                "Giấy khen",
                "Giấy khen",
                UnitLevel.COMMUNE,
                new BigDecimal("0.15"),
                new BigDecimal("0.3"),
                "",
                "",
                TODAY,
                null);
        return new FormTerms(form, TODAY, null, Rounding.NONE, terms);
    }

    private CampaignDetail campaign() {
        return new CampaignDetail(
                CAMPAIGN,
                "Phong trào thử",
                null,
                "",
                TODAY.minusDays(30),
                TODAY,
                CampaignState.RECEIVING,
                new UnitId("proposing"),
                "Ủy ban bầu cử",
                new UnitId("deciding"),
                "Ủy ban nhân dân",
                UnitLevel.COMMUNE,
                List.of(FORM),
                quotas,
                ChainKind.ELECTION.chain(),
                rules,
                1);
    }

    static Member member(String person, String name, boolean head) {
        return new Member("m" + person, person, name, "Ông", 1980, UNIT.value(), "Khóm Thử", "Trưởng", 1, head);
    }

    static PastAward award(String person, String form, LocalDate decidedOn, boolean cancelled) {
        return new PastAward(
                "r" + person,
                "n" + person,
                "c0",
                "d",
                "01/QĐ-UBND",
                decidedOn,
                "Ủy ban nhân dân",
                form,
                "Danh hiệu",
                false,
                "Ông",
                "Người " + person,
                "Cán bộ",
                UNIT.value(),
                "Khóm Thử",
                person,
                1980,
                false,
                "Thành tích",
                "01/2026",
                0,
                false,
                cancelled);
    }

    static Set<UnitId> units() {
        return Set.of(UNIT);
    }
}

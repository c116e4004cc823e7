package vn.tongket.awards.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.conduct.ConductRecords;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.deadline.LegalDeadline;
import vn.tongket.awards.deadline.LegalDeadlines;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.roll.AwardRoll;
import vn.tongket.awards.roll.PastAward;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;

/** Reads once what all nominations of a run are compared with (AWD-25). */
@ApplicationScoped
class ContextLoader {

    @Inject
    private CheckRepository stored;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private DirectoryService directory;

    @Inject
    private ConductRecords conduct;

    @Inject
    private AwardRoll roll;

    @Inject
    private LegalDeadlines deadlines;

    Staff staff(List<NominationFacts> all) {
        return new Staff(directory.members(List.copyOf(units(all)), LocalDate.now()));
    }

    CheckContext load(List<NominationFacts> all, Staff staff, Caller reader) {
        LocalDate today = LocalDate.now();
        Map<String, CampaignDetail> byId = campaigns(all);
        Map<String, FormTerms> terms = catalogue.allTerms(today).stream()
                .collect(Collectors.toMap(one -> one.form().code(), Function.identity()));
        return new CheckContext(
                today,
                reader,
                byId,
                terms,
                rivals(all),
                stored.lines(byId.keySet()),
                onRecord(all, staff, terms),
                since(all),
                counting());
    }

    private Map<String, LocalDate> since(List<NominationFacts> all) {
        return stored.since(
                all.stream().map(NominationFacts::id).filter(Objects::nonNull).toList());
    }

    /** Asks the calendar once for each day and form. */
    private CheckContext.DeadlineCount counting() {
        Map<List<Object>, Optional<LegalDeadline>> known = new HashMap<>();
        return (terms, term, since) -> known.computeIfAbsent(
                List.of(terms.form().code(), term, since), any -> deadlines.of(terms, term, since));
    }

    private Map<String, CampaignDetail> campaigns(Collection<NominationFacts> all) {
        Map<String, CampaignDetail> byId = new HashMap<>();
        all.stream()
                .map(NominationFacts::campaign)
                .map(CampaignId::value)
                .distinct()
                .forEach(id -> byId.put(id, campaigns.get(new CampaignId(id))));
        return byId;
    }

    private Map<String, List<Rival>> rivals(List<NominationFacts> all) {
        Set<String> names =
                all.stream().map(facts -> facts.candidate().nameKey()).collect(Collectors.toSet());
        Set<String> keys = all.stream().map(facts -> facts.candidate().key()).collect(Collectors.toSet());
        return stored.rivals(names, keys).stream()
                .map(Rival::of)
                .distinct()
                .collect(Collectors.groupingBy(Rival::nameKey));
    }

    private OnRecord onRecord(List<NominationFacts> all, Staff staff, Map<String, FormTerms> terms) {
        Set<String> unitIds = units(all).stream().map(UnitId::value).collect(Collectors.toSet());
        Set<String> persons = all.stream()
                .map(facts -> facts.candidate().personId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<DisciplineSummary> disciplines = new LinkedHashSet<>(conduct.ofPersons(persons));
        disciplines.addAll(conduct.inUnits(unitIds));
        return new OnRecord(
                staff,
                List.copyOf(disciplines),
                conduct.results(unitIds),
                roll.pastAwards(all.stream()
                        .map(NominationFacts::candidate)
                        .map(OnRecord::awardee)
                        .collect(Collectors.toSet())),
                ofMembers(all, terms));
    }

    /** What the units got whose members' titles are asked for. */
    private List<PastAward> ofMembers(List<NominationFacts> all, Map<String, FormTerms> terms) {
        Set<UnitId> asked = all.stream()
                .filter(facts -> facts.candidate().collective() && terms.containsKey(facts.formCode()))
                .filter(facts -> terms.get(facts.formCode()).asksForMembers())
                .map(facts -> facts.candidate().unit())
                .collect(Collectors.toSet());
        return asked.isEmpty() ? List.of() : roll.ofUnits(asked);
    }

    private static Set<UnitId> units(List<NominationFacts> all) {
        Set<UnitId> units = new HashSet<>();
        all.forEach(facts -> {
            units.add(facts.unit());
            units.add(facts.candidate().unit());
        });
        return units;
    }
}

package vn.tongket.awards.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.KnownPerson;

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

    CheckContext load(List<NominationFacts> all, Caller reader) {
        LocalDate today = LocalDate.now();
        Map<String, CampaignDetail> byId = campaigns(all);
        return new CheckContext(
                today,
                reader,
                byId,
                catalogue.allTerms(today).stream()
                        .collect(Collectors.toMap(terms -> terms.form().code(), Function.identity())),
                rivals(all),
                stored.lines(byId.keySet()));
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
        List<Object[]> rows = stored.rivals(names, keys);
        Map<String, Integer> births = birthYears(all, rows);
        return rows.stream().map(row -> rival(row, births)).distinct().collect(Collectors.groupingBy(Rival::nameKey));
    }

    private Map<String, Integer> birthYears(List<NominationFacts> all, List<Object[]> rows) {
        boolean anyPerson = rows.stream().map(row -> row[6]).anyMatch(Objects::nonNull);
        if (!anyPerson) {
            return new HashMap<>();
        }
        return directory
                .namesakes(all.stream().map(facts -> facts.candidate().name()).collect(Collectors.toSet()))
                .stream()
                .filter(person -> person.birthYear() != null)
                .collect(Collectors.toMap(
                        KnownPerson::personId, KnownPerson::birthYear, (one, same) -> one, HashMap::new));
    }

    private static Rival rival(Object[] row, Map<String, Integer> births) {
        return new Rival(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                "COLLECTIVE".equals(row[4]),
                (String) row[5],
                births.get((String) row[6]),
                (String) row[7],
                CheckRepository.day(row[8]),
                CheckRepository.day(row[9]));
    }
}

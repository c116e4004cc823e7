package vn.tongket.awards.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is not stored yet counts as a rival of the nominations that stand behind it in the same list. */
final class Batch {

    private final CheckContext context;

    Batch(CheckContext stored) {
        Map<String, List<Rival>> rivals = new HashMap<>();
        stored.rivals().forEach((name, found) -> rivals.put(name, new ArrayList<>(found)));
        this.context = new CheckContext(
                stored.today(),
                stored.reader(),
                stored.campaigns(),
                stored.terms(),
                rivals,
                new ArrayList<>(stored.lines()),
                stored.onRecord(),
                stored.waitingSince(),
                stored.deadlines());
    }

    CheckContext context() {
        return context;
    }

    void remember(NominationFacts facts) {
        if (facts.id() != null) {
            return;
        }
        String where = context.campaign(facts).title();
        context.rivals()
                .computeIfAbsent(facts.candidate().nameKey(), any -> new ArrayList<>())
                .add(Rival.of(facts, where));
        context.lines().add(CampaignLine.of(facts));
    }
}

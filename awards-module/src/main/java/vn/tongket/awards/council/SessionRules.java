package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.Ballot;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Quorum;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.VoteBase;

/** By which rule the council votes on each form (quy định áp dụng cho phiên họp), AWD-45. */
@ApplicationScoped
class SessionRules {

    @Inject
    private AwardCatalogue catalogue;

    /** The rule of each form on the day; what the session itself sets goes before it. */
    Map<String, ItemRule> of(SessionEntry entry, Collection<String> forms, LocalDate day) {
        Map<String, ItemRule> rules = new HashMap<>();
        forms.forEach(form -> rules.computeIfAbsent(form, code -> rule(entry, catalogue.terms(code, day))));
        return rules;
    }

    /** The strictest quorum that one of the forms asks for. */
    Optional<Quorum> quorum(Collection<String> forms, LocalDate day) {
        return forms.stream()
                .distinct()
                .flatMap(form -> catalogue.terms(form, day).quorum().stream())
                .max(Comparator.comparingDouble(quorum -> (double) quorum.part() / quorum.whole()));
    }

    private static ItemRule rule(SessionEntry entry, FormTerms terms) {
        Integer lawful = terms.threshold().isPresent() ? terms.threshold().getAsInt() : null;
        CountedOn base = terms.thresholdBase().map(SessionRules::base).orElse(CountedOn.ALL_MEMBERS);
        boolean secret = terms.ballot().map(ballot -> ballot == Ballot.SECRET).orElse(true);
        boolean own = entry.threshold() != null;
        return new ItemRule(
                own ? entry.threshold() : lawful,
                Objects.requireNonNullElse(entry.countedOn(), base),
                secret,
                own ? null : terms.source(Term.THRESHOLD).orElse(null));
    }

    private static CountedOn base(VoteBase base) {
        return base == VoteBase.ALL_MEMBERS ? CountedOn.ALL_MEMBERS : CountedOn.PRESENT;
    }
}

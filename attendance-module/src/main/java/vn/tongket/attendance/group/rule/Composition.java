package vn.tongket.attendance.group.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;

/**
 * Size and composition of a unit's share (số lượng, cơ cấu): “3 người, trong đó 1 lãnh đạo”.
 *
 * @param quota how many people; null when the plan does not say
 */
public record Composition(Integer quota, List<CompositionRule> rules) implements Serializable {

    public Composition {
        rules = List.copyOf(rules);
    }

    /** ATT-20 Refuses a person who would leave too few places for what the plan asks for. */
    public void admit(List<Nominee> named, Nominee next) {
        if (quota != null && named.size() >= quota) {
            throw new BusinessException(CompositionError.QUOTA_FULL, quota);
        }
        if (asks(RuleKind.OWN_MEMBERS) && !next.ownMember()) {
            throw new BusinessException(CompositionError.NOT_A_MEMBER);
        }
        List<Nominee> after = Stream.concat(named.stream(), Stream.of(next)).toList();
        for (Shortage shortage : shortages(after)) {
            if (quota != null && shortage.missing() > quota - after.size()) {
                throw new BusinessException(refusal(shortage.kind()), required(shortage.kind()), shortage.missing());
            }
        }
    }

    /** ATT-20 Refuses a list that lacks leaders or women. */
    public void requireComplete(List<Nominee> named) {
        shortages(named).stream().findFirst().ifPresent(shortage -> {
            throw new BusinessException(refusal(shortage.kind()), required(shortage.kind()), shortage.missing());
        });
    }

    /** What the list lacks so far; a woman who leads counts for both. */
    public List<Shortage> shortages(List<Nominee> named) {
        List<Shortage> shortages = new ArrayList<>();
        for (CompositionRule rule : rules) {
            long met =
                    named.stream().filter(nominee -> nominee.meets(rule.kind())).count();
            if (rule.kind() != RuleKind.OWN_MEMBERS && met < rule.amount()) {
                shortages.add(new Shortage(rule.kind(), (int) (rule.amount() - met)));
            }
        }
        return shortages;
    }

    /** Whether the places suffice for what is asked. */
    public boolean possible() {
        return quota == null || rules.stream().allMatch(rule -> rule.amount() <= quota);
    }

    private boolean asks(RuleKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }

    private int required(RuleKind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .mapToInt(CompositionRule::amount)
                .findFirst()
                .orElse(0);
    }

    private static CompositionError refusal(RuleKind kind) {
        return kind == RuleKind.WOMEN ? CompositionError.WOMEN_MISSING : CompositionError.LEADERS_MISSING;
    }
}

package vn.tongket.planning.guard.finding;

import java.util.ArrayList;
import java.util.List;

/** The findings of one run of the guard (các phát hiện), bounded, because nobody reads a thousand of them. */
public final class Found {

    private static final int MOST = 200;
    private static final int QUOTED = 80;

    private final List<PlanFinding> findings = new ArrayList<>();

    public void add(GuardRule rule, FindingPlace place, String... arguments) {
        if (findings.size() < MOST) {
            findings.add(new PlanFinding(
                    rule, place, List.of(arguments).stream().map(Found::quoted).toList()));
        }
    }

    public void add(GuardRule rule, FindingPart part, String... arguments) {
        add(rule, FindingPlace.of(part), arguments);
    }

    public List<PlanFinding> all() {
        return List.copyOf(findings);
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}

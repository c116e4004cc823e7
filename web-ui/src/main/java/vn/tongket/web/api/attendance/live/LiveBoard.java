package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** The screens of this node by conference (các màn hình của máy chủ này), and what was shown to them last. */
@ApplicationScoped
class LiveBoard {

    private final ConcurrentMap<PlanId, Set<Screen>> screens = new ConcurrentHashMap<>();
    private final Map<PlanId, Frame> shown = new ConcurrentHashMap<>();

    /** Whoever comes in just at a change may bring older numbers than the others have: then all are told once more. */
    void join(PlanId plan, Screen screen, Frame now) {
        screens.compute(plan, (any, known) -> {
            Set<Screen> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(screen);
            return all;
        });
        screen.show(now);
        Frame last = shown.putIfAbsent(plan, now);
        if (last != null && !last.pulse().equals(now.pulse())) {
            shown.remove(plan);
        }
    }

    Set<PlanId> watched() {
        return Set.copyOf(screens.keySet());
    }

    boolean isShown(PlanId plan, String pulse) {
        Frame last = shown.get(plan);
        return last != null && last.pulse().equals(pulse);
    }

    void show(PlanId plan, Frame frame) {
        shown.put(plan, frame);
        screens.getOrDefault(plan, Set.of()).forEach(screen -> screen.show(frame));
    }

    void tick() {
        screens.values().forEach(all -> all.forEach(Screen::tick));
    }

    /** The wall links by which screens look now. */
    Set<String> links() {
        return screens.values().stream()
                .flatMap(Set::stream)
                .flatMap(screen -> screen.link().stream())
                .collect(Collectors.toSet());
    }

    /** Ends the screens whose link expired or was taken back (ATT-100). */
    void keepOnly(Set<String> working) {
        screens.values()
                .forEach(all -> all.stream()
                        .filter(screen -> screen.link()
                                .filter(link -> !working.contains(link))
                                .isPresent())
                        .forEach(Screen::close));
    }

    /** Ends what was opened before that moment: those who may still look come again by themselves. */
    void sweep(Instant before) {
        screens.forEach((plan, all) -> {
            all.stream().filter(screen -> screen.openBefore(before)).forEach(Screen::close);
            all.removeIf(Screen::isClosed);
            screens.computeIfPresent(plan, (any, left) -> left.isEmpty() ? null : left);
        });
        shown.keySet().retainAll(screens.keySet());
    }
}

package vn.tongket.attendance.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One run of made-up arrivals through the doors (một lượt diễn tập): every door serves one guest after the other, a
 * guest whom an offline door does not know goes to the desk, and the queue of a failed door goes to the next one.
 */
final class Rehearsal {

    static final String DESK = "desk";
    private static final double DESK_SECONDS = 40;
    private static final double OFFLINE_SURPLUS = 1.2;
    private static final double SPREAD = 0.4;

    private final RehearsalScenario scenario;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Random random;
    private final Map<String, Long> ages;

    /** @param ages how old the package of a door is really, in minutes; the scenario speaks for the others */
    Rehearsal(RehearsalScenario scenario, Map<String, String> doorNames, Map<String, Long> ages) {
        this.scenario = scenario;
        this.ages = Map.copyOf(ages);
        this.random = new Random(scenario.seed());
        doorNames.forEach((id, name) -> lines.put(id, new Line(id, name)));
        lines.put(DESK, new Line(DESK, "Bàn tiếp đón"));
    }

    private record Arrival(RehearsedGuest guest, double at) {}

    /** ATT-68 */
    List<DoorRun> run(List<RehearsedGuest> guests) {
        List<Arrival> arrivals = new ArrayList<>();
        for (RehearsedGuest guest : guests) {
            double at = triangular() * scenario.arrivalMinutes() * 60;
            if (random.nextInt(100) < scenario.showShare()) {
                arrivals.add(new Arrival(guest, at));
            }
        }
        arrivals.sort(Comparator.comparingDouble(Arrival::at));
        arrivals.forEach(this::serve);
        return lines.values().stream().map(line -> line.run(ages.get(line.id))).toList();
    }

    private void serve(Arrival arrival) {
        Line door = doorFor(arrival);
        if (door.id.equals(DESK)) {
            door.serve(arrival.at, arrival.at, DESK_SECONDS);
            return;
        }
        double start = Math.max(arrival.at, door.freeAt);
        if (scenario.failed(door.id, start)) {
            Line other = other(arrival.guest, door.id);
            door.handOver(arrival.at, scenario.failAt() * 60.0);
            other.serve(arrival.at, Math.max(arrival.at, scenario.failAt() * 60.0), seconds(other, arrival.at));
            return;
        }
        boolean offline = scenario.cut(start);
        if (offline
                && arrival.guest.changedBeforeMinutes() < ages.getOrDefault(door.id, (long) scenario.packageAge())) {
            double asked = door.serve(arrival.at, arrival.at, scenario.secondsPerScan());
            door.sentToDesk++;
            lines.get(DESK).serve(asked, asked, DESK_SECONDS);
            return;
        }
        door.serve(arrival.at, arrival.at, seconds(door, start));
        door.offline += offline ? 1 : 0;
    }

    /** His home door; without one the shortest of those that admit him; the desk when none does. */
    private Line doorFor(Arrival arrival) {
        return arrival.guest.doors().stream()
                .filter(door -> arrival.guest.home() == null || door.equals(arrival.guest.home()))
                .map(lines::get)
                .min(Comparator.comparingDouble(line -> line.freeAt))
                .orElseGet(() -> lines.get(DESK));
    }

    private Line other(RehearsedGuest guest, String failed) {
        return guest.doors().stream()
                .filter(door -> !door.equals(failed))
                .map(lines::get)
                .min(Comparator.comparingDouble(line -> line.freeAt))
                .orElseGet(() -> lines.get(DESK));
    }

    private double seconds(Line line, double at) {
        double usual = line.id.equals(DESK) ? DESK_SECONDS : scenario.secondsPerScan();
        return usual * (1 - SPREAD / 2 + random.nextDouble() * SPREAD) * (scenario.cut(at) ? OFFLINE_SURPLUS : 1);
    }

    /** Between 0 and 1, most often two thirds. */
    private double triangular() {
        double u = random.nextDouble();
        double peak = 2.0 / 3;
        return u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
    }

    /** The people before one door. */
    private static final class Line {

        private final String id;
        private final String name;
        private final List<double[]> waits = new ArrayList<>();
        private double freeAt;
        private int served;
        private int offline;
        private int sentToDesk;

        Line(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Answers when he is through. */
        double serve(double cameAt, double readyAt, double seconds) {
            double start = Math.max(readyAt, freeAt);
            freeAt = start + seconds;
            waits.add(new double[] {cameAt, start});
            served++;
            return freeAt;
        }

        void handOver(double cameAt, double leftAt) {
            waits.add(new double[] {cameAt, Math.max(cameAt, leftAt)});
        }

        DoorRun run(Long packageAge) {
            int last = (int) Math.ceil(freeAt / 60);
            List<Integer> queue = new ArrayList<>();
            for (int minute = 0; minute <= last; minute++) {
                double moment = minute * 60.0;
                queue.add((int) waits.stream()
                        .filter(wait -> wait[0] <= moment && wait[1] > moment)
                        .count());
            }
            double longest =
                    waits.stream().mapToDouble(wait -> wait[1] - wait[0]).max().orElse(0);
            int longestQueue = queue.stream().mapToInt(Integer::intValue).max().orElse(0);
            return new DoorRun(
                    id,
                    name,
                    served,
                    queue,
                    longestQueue,
                    (int) Math.round(longest),
                    last,
                    offline,
                    sentToDesk,
                    packageAge);
        }
    }
}

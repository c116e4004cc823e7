package vn.tongket.attendance.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;

/** Looks for what is not ready (rà soát mức sẵn sàng) in the guest list, the doors and a run of the rehearsal. */
final class Readiness {

    private static final int LONG_QUEUE = 25;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void conference(ConferenceInfo conference, boolean quorumKnown, long expected) {
        if (conference.startsAt() == null) {
            findings.add(Finding.general(FindingKind.NO_TIME, true));
        }
        Integer capacity = conference.settings().capacity();
        if (capacity != null && expected > capacity) {
            add(FindingKind.MORE_THAN_HALL, true, List.of(expected + " / " + capacity));
        }
        if (!quorumKnown) {
            findings.add(Finding.general(FindingKind.NO_QUORUM_RULE, false));
        }
    }

    void guests(List<InvitationSummary> guests) {
        add(FindingKind.NOT_ISSUED, true, names(guests, InvitationStatus.LISTED));
        List<InvitationSummary> coming = guests.stream()
                .filter(guest -> guest.status() != InvitationStatus.DECLINED)
                .toList();
        Map<String, List<InvitationSummary>> seats = coming.stream()
                .filter(guest -> guest.seat() != null)
                .collect(Collectors.groupingBy(InvitationSummary::seat));
        add(
                FindingKind.SEAT_TWICE,
                true,
                seats.entrySet().stream()
                        .filter(seat -> seat.getValue().size() > 1)
                        .map(seat -> seat.getKey() + ": "
                                + seat.getValue().stream()
                                        .map(InvitationSummary::fullName)
                                        .collect(Collectors.joining(", ")))
                        .sorted()
                        .toList());
        if (!seats.isEmpty()) {
            add(
                    FindingKind.NO_SEAT,
                    false,
                    coming.stream()
                            .filter(guest -> guest.seat() == null)
                            .map(InvitationSummary::fullName)
                            .toList());
        }
    }

    void doors(List<Station> doors, long ushers, List<RehearsedGuest> guests, boolean homes) {
        if (doors.isEmpty()) {
            findings.add(Finding.general(FindingKind.NO_DOORS, false));
        }
        add(
                FindingKind.NO_USHER,
                true,
                doors.stream().skip(ushers).map(Station::name).toList());
        add(
                FindingKind.NO_DOOR_FOR_GUEST,
                true,
                guests.stream()
                        .filter(guest -> guest.doors().isEmpty())
                        .map(RehearsedGuest::name)
                        .toList());
        if (homes) {
            add(
                    FindingKind.NO_HOME_DOOR,
                    false,
                    guests.stream()
                            .filter(guest -> guest.home() == null)
                            .map(RehearsedGuest::name)
                            .toList());
        }
    }

    /** ATT-79 @param changedMinutesAgo when the guest list changed last */
    void packages(List<Station> doors, List<DoorRun> runs, long changedMinutesAgo) {
        List<DoorRun> declared = runs.stream()
                .filter(run -> doors.stream().anyMatch(door -> door.id().equals(run.id())))
                .toList();
        add(
                FindingKind.NO_PACKAGE,
                false,
                declared.stream()
                        .filter(run -> run.packageAge() == null)
                        .map(DoorRun::name)
                        .toList());
        add(
                FindingKind.OLD_PACKAGE,
                false,
                declared.stream()
                        .filter(run -> run.packageAge() != null && run.packageAge() > changedMinutesAgo)
                        .map(run -> run.name() + ": " + run.packageAge())
                        .toList());
    }

    void run(List<DoorRun> runs) {
        add(
                FindingKind.STALE_PACKAGE,
                false,
                runs.stream()
                        .filter(run -> run.sentToDesk() > 0)
                        .map(run -> run.name() + ": " + run.sentToDesk())
                        .toList());
        add(
                FindingKind.LONG_QUEUE,
                false,
                runs.stream()
                        .filter(run -> run.longestQueue() > LONG_QUEUE)
                        .map(run -> run.name() + ": " + run.longestQueue())
                        .toList());
    }

    private void add(FindingKind kind, boolean serious, List<String> names) {
        if (!names.isEmpty()) {
            findings.add(Finding.of(kind, serious, names));
        }
    }

    private static List<String> names(List<InvitationSummary> guests, InvitationStatus status) {
        return guests.stream()
                .filter(guest -> guest.status() == status)
                .map(InvitationSummary::fullName)
                .toList();
    }
}

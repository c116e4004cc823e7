package vn.tongket.attendance.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.lease.DoorLease;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the stations (cửa điểm danh) and what they take along when there is no network. */
@Stateless
@RolesAllowed({"planner", "usher"})
public class StationService {

    @Inject
    private StationRepository stations;

    @Inject
    private StationPackageRepository packages;

    @Inject
    private ConferenceService conferences;

    @Inject
    private PassService passes;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private AdmissionRepository admissions;

    private final Clock clock = Clock.systemUTC();

    @RolesAllowed("planner")
    public void put(@NotNull PlanId plan, @NotNull @Valid Station station) {
        conferences.planned(plan);
        stations.put(plan, station);
    }

    public List<Station> list(@NotNull PlanId plan) {
        conferences.admitting(plan);
        return stations.list(plan);
    }

    /** What the station needs to decide alone: whom it may admit, the public key, and until when it is fresh. */
    public StationPackage pack(@NotNull PlanId plan, @NotBlank String stationId) {
        return pack(plan, stationId, null);
    }

    /** @param device takes along the lease that it holds; guests without a right or door get theirs before */
    public StationPackage pack(@NotNull PlanId plan, @NotBlank String stationId, String device) {
        ConferenceInfo conference = conferences.admitting(plan);
        String lease = device == null
                ? null
                : leases.holding(plan, stationId)
                        .filter(held -> held.device().equals(device))
                        .map(DoorLease::id)
                        .orElse(null);
        if (device != null) {
            leases.settleHomes(plan);
        }
        String session = admissions.currentSession(plan);
        PassSigner signer = passes.signer();
        Instant madeAt = clock.instant();
        return new StationPackage(
                plan.value(),
                stationId,
                packages.version(plan),
                madeAt,
                conference.title(),
                conference.settings().doorsOpenAt(),
                signer.publicKey(),
                lease,
                session,
                packages.sessions(plan),
                packages.later(plan, session),
                packages.guests(plan, session, stations.door(conference, stationId)));
    }

    /** The office's signature over a package as it is sent. */
    public String seal(@NotNull String text) {
        return passes.signer().seal(text);
    }
}

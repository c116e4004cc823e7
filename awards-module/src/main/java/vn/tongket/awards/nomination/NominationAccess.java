package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/** Who may see and do what with nominations (quyền đối với hồ sơ khen thưởng). */
@ApplicationScoped
class NominationAccess {

    @Inject
    private NominationRepository nominations;

    Reader readerFor(Caller caller) {
        Set<String> area = values(caller, Role.PLANNER, Role.LEADER, Role.AUDITOR);
        return reader(
                caller,
                values(caller, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD),
                area.isEmpty() ? Set.of() : nominations.campaignsIn(area),
                caller.holds(Role.COUNCIL_MEMBER)
                        ? nominations.dossiersOf(caller.person().value())
                        : List.of());
    }

    /** Only what the caller's own unit sends, for his desk. */
    Reader headOf(Caller caller) {
        return reader(caller, values(caller, Role.DEPARTMENT_HEAD), Set.of(), Set.of());
    }

    /** The nomination, if the caller may know of it. */
    Nomination visible(NominationId id, Caller caller) {
        Nomination nomination = nominations.get(id);
        if (nomination.isHiddenFrom(caller) || !readerFor(caller).reads(nomination)) {
            throw new BusinessException(NominationError.NOT_FOUND, id);
        }
        return nomination;
    }

    void requireUnit(Caller caller, Nomination nomination, Role... roles) {
        require(caller.mayAny(nomination.unit(), roles));
    }

    void requireStandingOffice(Caller caller, CampaignDetail campaign) {
        require(isStandingOffice(caller, campaign));
    }

    void requireProposer(Caller caller, CampaignDetail campaign) {
        require(isStandingOffice(caller, campaign) || caller.may(Role.LEADER, campaign.proposingUnit()));
    }

    private static boolean isStandingOffice(Caller caller, CampaignDetail campaign) {
        return caller.may(Role.PLANNER, campaign.decidingUnit()) || caller.may(Role.PLANNER, campaign.proposingUnit());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private static Reader reader(
            Caller caller, Collection<String> units, Collection<String> campaigns, Collection<String> dossiers) {
        return new Reader(caller.person().value(), SearchKey.of(caller.fullName()), units, campaigns, dossiers);
    }

    private static Set<String> values(Caller caller, Role... roles) {
        Set<UnitId> units = new HashSet<>();
        for (Role role : roles) {
            units.addAll(caller.unitsReachedAs(role));
        }
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}

package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.council.recusal.AutomaticRecusals;
import vn.tongket.awards.council.recusal.Candidate;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;

/** Who sits in a session (thành phần Hội đồng): those named, else the members of the area's award council. */
@ApplicationScoped
class CouncilSeats {

    @Inject
    private DirectoryService directory;

    List<CouncilMember> members(SessionEntry entry, CampaignDetail campaign) {
        if (entry.members() != null && !entry.members().isEmpty()) {
            return entry.members().stream().distinct().map(this::named).toList();
        }
        return ofArea(campaign);
    }

    List<CouncilMember> ofArea(CampaignDetail campaign) {
        return directory.members(councils(campaign), LocalDate.now()).stream()
                .map(member -> new CouncilMember(new PersonId(member.personId()), member.fullName()))
                .distinct()
                .toList();
    }

    List<Recusal> recusals(Collection<CouncilMember> members, Collection<Candidate> agenda) {
        List<String> persons = members.stream().map(CouncilMember::personId).toList();
        Map<String, String> names =
                members.stream().collect(Collectors.toMap(CouncilMember::personId, CouncilMember::fullName));
        return AutomaticRecusals.by(directory.membershipsOf(persons, LocalDate.now()))
                .of(names, agenda);
    }

    private CouncilMember named(PersonId person) {
        return directory.membershipsOf(person, LocalDate.now()).stream()
                .map(Member::fullName)
                .findFirst()
                .map(name -> new CouncilMember(person, name))
                .orElseThrow(() -> new BusinessException(CouncilError.NO_MEMBERS));
    }

    private List<UnitId> councils(CampaignDetail campaign) {
        UnitSummary deciding = directory.unit(campaign.decidingUnit());
        return directory.units(LocalDate.now()).stream()
                .filter(unit -> unit.kind() == UnitKind.AWARD_COUNCIL)
                .filter(unit -> Objects.equals(unit.parentId(), deciding.id())
                        || Objects.equals(unit.parentId(), deciding.parentId()))
                .map(UnitSummary::unitId)
                .toList();
    }
}

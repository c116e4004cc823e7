package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;

/** Who may decide for a People's Committee (thẩm quyền quyết định khen thưởng), AWD-12. */
@ApplicationScoped
class DecisionAuthority {

    @Inject
    private DirectoryService directory;

    /** A leader who has his office in the People's Committee itself; a leader of another body is refused. */
    Signer signer(Caller caller, CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = directory.unit(campaign.decidingUnit());
        List<Member> offices = directory.membershipsOf(caller.person(), LocalDate.now()).stream()
                .filter(member -> member.unitId().equals(unit.id()))
                .toList();
        boolean existed = !day.isBefore(unit.validFrom()) && (unit.validTo() == null || !day.isAfter(unit.validTo()));
        if (unit.kind() != UnitKind.PEOPLES_COMMITTEE
                || !existed
                || offices.isEmpty()
                || !caller.may(Role.LEADER, unit.unitId())) {
            throw new BusinessException(DecisionError.NOT_THE_AUTHORITY, unit.name());
        }
        return new Signer(caller, offices.stream().anyMatch(Member::head));
    }

    String place(DecisionEntry entry, CampaignDetail campaign) {
        return entry.place() == null || entry.place().isBlank()
                ? campaign.place()
                : entry.place().strip();
    }
}

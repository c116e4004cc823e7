package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.planning.signing.SigningForm;

/** Who may decide for a People's Committee (thẩm quyền quyết định khen thưởng), AWD-12. */
@ApplicationScoped
class DecisionAuthority {

    @Inject
    private DirectoryService directory;

    @Inject
    private SigningAuthorityService authorities;

    /** A leader who has his office in the People's Committee itself; a leader of another body is refused. */
    Signer signer(Caller caller, CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = committee(campaign, day);
        List<Member> offices = offices(caller.person(), unit);
        if (offices.isEmpty() || !caller.may(Role.LEADER, unit.unitId())) {
            throw new BusinessException(DecisionError.NOT_THE_AUTHORITY, unit.name());
        }
        return new Signer(caller, offices.stream().anyMatch(Member::head));
    }

    /** AWD-120 The chairman or a vice chairman with his recorded authority to sign, who has his office there. */
    Signer named(PersonId person, CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = committee(campaign, day);
        return authorities.ways(person, unit.unitId(), DocumentKind.DECISION, day).stream()
                .filter(way -> decides(way) && !offices(person, unit).isEmpty())
                .findFirst()
                .map(Signer::new)
                .orElseThrow(() -> new BusinessException(DecisionError.NOT_THE_AUTHORITY, unit.name()));
    }

    List<Signatory> signers(CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = directory.unit(campaign.decidingUnit());
        Set<PersonId> known = new HashSet<>();
        return authorities.signatories(unit.unitId(), DocumentKind.DECISION, day).stream()
                .filter(way -> decides(way) && !offices(way.person(), unit).isEmpty() && known.add(way.person()))
                .map(Signatory::byHimself)
                .toList();
    }

    static String place(String wanted, CampaignDetail campaign) {
        return wanted == null || wanted.isBlank() ? campaign.place() : wanted.strip();
    }

    private static boolean decides(Signatory way) {
        return way.form() == SigningForm.HEAD || way.form() == SigningForm.DEPUTY;
    }

    private UnitSummary committee(CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = directory.unit(campaign.decidingUnit());
        boolean existed = !day.isBefore(unit.validFrom()) && (unit.validTo() == null || !day.isAfter(unit.validTo()));
        if (unit.kind() != UnitKind.PEOPLES_COMMITTEE || !existed) {
            throw new BusinessException(DecisionError.NOT_THE_AUTHORITY, unit.name());
        }
        return unit;
    }

    private List<Member> offices(PersonId person, UnitSummary unit) {
        return directory.membershipsOf(person, LocalDate.now()).stream()
                .filter(member -> member.unitId().equals(unit.id()))
                .toList();
    }
}

package vn.tongket.awards.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.SigningAuthorityService;

/** Under which body the council's papers go out, and how its chair signs (cơ quan ban hành và người ký biên bản). */
@ApplicationScoped
class Letterhead {

    @Inject
    private DirectoryService directory;

    @Inject
    private SigningAuthorityService authorities;

    /** The area's award council where it has a series of its own, else the body that proposes. */
    UnitSummary body(CampaignDetail campaign, LocalDate day) {
        UnitSummary deciding = directory.unit(campaign.decidingUnit());
        return directory.units(day).stream()
                .filter(unit -> unit.kind() == UnitKind.AWARD_COUNCIL && unit.symbol() != null)
                .filter(unit -> Objects.equals(unit.parentId(), deciding.id())
                        || Objects.equals(unit.parentId(), deciding.parentId()))
                .findFirst()
                .orElseGet(() -> directory.unit(campaign.proposingUnit()));
    }

    MinutesHead of(MinutesFacts facts, CampaignDetail campaign) {
        UnitSummary body = body(campaign, facts.heldOn());
        return new MinutesHead(
                MinutesWording.upper(campaign.decidingUnitName()),
                body.name(),
                DocumentKind.MINUTES.symbol(body.symbol() == null ? "" : body.symbol(), null),
                campaign.place(),
                campaign.title(),
                chair(facts, body),
                name(facts.secretaryId()));
    }

    private SignatureBlock chair(MinutesFacts facts, UnitSummary body) {
        String name = name(facts.chairId());
        return authorities.signatories(body.unitId(), DocumentKind.MINUTES, facts.heldOn()).stream()
                .filter(one -> one.person().value().equals(facts.chairId()))
                .findFirst()
                .map(one -> new SignatureBlock(one.authorityLines(), one.title(), one.fullName()))
                .orElseGet(() -> new SignatureBlock(List.of(), MinutesWording.of("chair.title"), name));
    }

    private String name(String person) {
        return person == null ? "" : directory.person(new PersonId(person)).fullName();
    }
}

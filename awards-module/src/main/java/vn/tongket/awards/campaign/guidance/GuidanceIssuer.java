package vn.tongket.awards.campaign.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;

/** Gives guidance its number in the proposing body's series (cấp số công văn hướng dẫn), AWD-104. */
@ApplicationScoped
class GuidanceIssuer {

    @Inject
    private DirectoryService directory;

    @Inject
    private OutgoingRegister register;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    GuidanceIssue issue(CampaignDetail campaign, GuidanceEntry entry) {
        LocalDate today = LocalDate.now(clock);
        UnitSummary unit = directory.unit(campaign.proposingUnit());
        Optional<Member> head = directory.members(List.of(unit.unitId()), today).stream()
                .filter(Member::head)
                .findFirst();
        GuidanceIssue unnumbered = new GuidanceIssue(
                unit.id(),
                unit.name(),
                null,
                today,
                head.map(Member::fullName).orElse(""),
                head.map(Member::position).orElse(""));
        return unit.symbol() == null ? unnumbered : unnumbered.numbered(number(unit, unnumbered, entry));
    }

    private String number(UnitSummary unit, GuidanceIssue issue, GuidanceEntry entry) {
        return register.register(new OutgoingPaper(
                        unit.unitId(),
                        DocumentKind.LETTER,
                        issue.issuedOn(),
                        GuidanceWording.of("register.title", entry.title().strip()),
                        issue.signer(),
                        names(entry.units())))
                .symbol();
    }

    private List<String> names(Set<UnitId> units) {
        return directory.unitsById(List.copyOf(units)).stream()
                .map(UnitSummary::name)
                .toList();
    }
}

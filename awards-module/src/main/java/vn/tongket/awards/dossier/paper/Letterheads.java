package vn.tongket.awards.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.document.SignatureBlock;

/** Finds who signs a unit's papers, under which head (thể thức theo danh bạ). */
@ApplicationScoped
class Letterheads {

    @Inject
    private DirectoryService directory;

    UnitLetterhead of(UnitId id, CampaignDetail campaign, LocalDate day) {
        UnitSummary unit = directory.unit(id);
        Optional<Member> head = directory.members(List.of(id), day).stream()
                .filter(Member::head)
                .findFirst();
        SignatureBlock signature = new SignatureBlock(
                List.of(),
                DossierWording.upper(head.map(Member::position).orElse("")),
                head.map(Member::fullName).orElse(""));
        boolean own = campaign.decidingUnit().equals(id);
        return new UnitLetterhead(
                own ? "" : DossierWording.upper(campaign.decidingUnitName()),
                unit.name(),
                unit.symbol() == null ? "" : unit.symbol(),
                campaign.place(),
                signature);
    }
}

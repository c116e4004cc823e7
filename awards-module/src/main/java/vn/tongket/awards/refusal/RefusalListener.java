package vn.tongket.awards.refusal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationMoved;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;

/** Writes the notice when a nomination is refused (lập thông báo khi không đồng ý), or it is not refused: AWD-41. */
@Stateless
public class RefusalListener {

    @Inject
    private RefusalRepository refusals;

    @Inject
    private DirectoryService directory;

    @Inject
    private OutgoingRegister register;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public void write(@Observes NominationMoved moved) {
        if (moved.action() == NominationAction.REJECT) {
            LocalDate today = LocalDate.now(clock);
            UnitSummary unit = directory.unit(moved.byUnit());
            SignerLine signer = signer(unit, moved, today);
            RefusalNotice notice = new RefusalNotice(moved, unit, today, signer);
            if (unit.symbol() != null) {
                notice.number(
                        register.register(paper(moved, unit, signer, today)).symbol());
            }
            refusals.add(notice);
        }
    }

    /** No nominee's name in the register, which more people read than the dossier (AWD-3). */
    private static OutgoingPaper paper(NominationMoved moved, UnitSummary unit, SignerLine signer, LocalDate day) {
        return new OutgoingPaper(
                unit.unitId(),
                DocumentKind.NOTICE,
                day,
                RefusalWording.of("register.title"),
                signer.name(),
                List.of(moved.nomination().unitName()));
    }

    private SignerLine signer(UnitSummary unit, NominationMoved moved, LocalDate day) {
        return directory.members(List.of(unit.unitId()), day).stream()
                .filter(Member::head)
                .filter(head -> !head.personId().equals(moved.nomination().personId()))
                .findFirst()
                .map(head -> new SignerLine(head.fullName(), head.position()))
                .orElse(new SignerLine("", ""));
    }
}

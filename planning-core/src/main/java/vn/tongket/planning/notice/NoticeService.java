package vn.tongket.planning.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.account.RoleHolderService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Telling people inside the portal (gửi thông báo), in the transaction that has something to tell.
 *
 * <p>Open to all callers, timers too: whoever tells has decided the right to do what he tells of. Each call answers
 * how many persons were told now, repeats not counted (NTC-1).
 */
@Stateless
@PermitAll
public class NoticeService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private RoleHolderService holders;

    @Inject
    private DirectoryService directory;

    @Inject
    private NoticeMail mail;

    @Inject
    private Event<NoticeTold> told;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public int tell(@NotNull PersonId person, @NotNull @Valid NoticeMessage message) {
        return tell(Set.of(person), message);
    }

    public int tell(@NotNull Collection<@NotNull PersonId> persons, @NotNull @Valid NoticeMessage message) {
        Instant now = clock.instant();
        int count = 0;
        for (PersonId person : Set.copyOf(persons)) {
            NoticeId id = NoticeId.next();
            if (notices.tell(id, person, message, now)) {
                mail.send(person, message);
                told.fire(new NoticeTold(id, person, message.subject(), message.lines(), message.link()));
                count++;
            }
        }
        return count;
    }

    /** The unit's officers and its head (NTC-2). */
    public int tell(@NotNull UnitId unit, @NotNull @Valid NoticeMessage message) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> persons = holders.of(unit, today, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
        return tell(persons.isEmpty() ? namedHeads(unit, today) : persons, message);
    }

    /** The holders of the role in the unit or, where there is none, in the nearest one above (NTC-2). */
    public int tell(@NotNull Role role, @NotNull UnitId unit, @NotNull @Valid NoticeMessage message) {
        return tell(holders.nearest(role, unit, LocalDate.now(clock)), message);
    }

    /** Who was told and has read it, of all notices whose key begins so, the latest first. */
    public List<NoticeReceipt> receipts(@NotBlank String keyPrefix) {
        String literal = keyPrefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return notices.receipts(literal + "%");
    }

    private Set<PersonId> namedHeads(UnitId unit, LocalDate day) {
        return directory.members(List.of(unit), day).stream()
                .filter(Member::head)
                .map(member -> new PersonId(member.personId()))
                .collect(Collectors.toSet());
    }
}

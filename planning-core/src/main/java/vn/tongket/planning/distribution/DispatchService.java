package vn.tongket.planning.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.EntryId;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterService;

/** Keeping the distribution of a registered paper (theo dõi phát hành): DST-3, DST-4. */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor"})
public class DispatchService {

    @Inject
    private DispatchRepository dispatches;

    @Inject
    private RegisterService register;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public List<DispatchSummary> list(@NotNull EntryId entry) {
        register.get(entry);
        return dispatches.of(entry).stream().map(Dispatch::summary).toList();
    }

    public Optional<ArchiveNote> archive(@NotNull EntryId entry) {
        register.get(entry);
        return dispatches.archive(entry).map(ArchiveCopy::note);
    }

    /** Another recipient than those that the paper names; on paper until the clerk says otherwise. */
    @RolesAllowed("clerk")
    public void add(@NotNull EntryId entry, @NotBlank @Size(max = 1_000) String recipient, UnitId unit) {
        requireClerk(entry);
        int last = dispatches.of(entry).stream()
                .mapToInt(dispatch -> dispatch.summary().position())
                .max()
                .orElse(0);
        dispatches.add(new Dispatch(entry, last + 1, new Recipient(recipient.strip(), unit)));
    }

    /** @param seen the version that the caller saw; a newer stored one refuses the change */
    @RolesAllowed("clerk")
    public void note(@NotNull DispatchId id, @NotNull @Valid DispatchNote note, Long seen) {
        Dispatch dispatch = dispatches.get(id);
        requireClerk(dispatch.entry());
        KernelError.requireSameVersion(seen, dispatch.version());
        dispatch.change(note);
    }

    @RolesAllowed("clerk")
    public void keepArchive(@NotNull EntryId entry, @NotNull @Valid ArchiveNote note) {
        requireClerk(entry);
        ArchiveCopy copy = dispatches.archive(entry).orElseGet(() -> {
            ArchiveCopy made = new ArchiveCopy(entry, note.holder());
            dispatches.add(made);
            return made;
        });
        copy.keep(note, callers.caller().fullName(), LocalDate.now(clock));
    }

    private void requireClerk(EntryId id) {
        OutgoingEntrySummary entry = register.get(id);
        if (!register.keeps(new UnitId(entry.unitId()))) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}

package vn.tongket.attendance.protocol;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** Use cases of the table of protocol (bảng thứ bậc lễ tân), which the office keeps for all its conferences. */
@Stateless
@RolesAllowed("planner")
public class RankService {

    private static final String NONE = "";

    @Inject
    private RankRepository ranks;

    @RolesAllowed({"planner", "leader", "auditor"})
    public List<RankSummary> list() {
        return ranks.list();
    }

    /** The table, as part of a use case whose right is decided there. */
    @PermitAll
    public RankTable table() {
        return new RankTable(ranks.list());
    }

    public void add(@NotNull @Valid RankEntry entry) {
        requireFree(entry, NONE);
        ranks.add(ProtocolRank.of(entry));
    }

    /** @param seen the version that the caller saw; null means unconditional */
    public void correct(@NotBlank String id, @NotNull @Valid RankEntry entry, Long seen) {
        ProtocolRank rank = ranks.get(id);
        KernelError.requireSameVersion(seen, rank.version());
        requireFree(entry, id);
        rank.correct(entry);
    }

    public void remove(@NotBlank String id) {
        ranks.remove(ranks.get(id));
    }

    private void requireFree(RankEntry entry, String id) {
        if (ranks.taken(entry.number(), entry.tieOrder(), id)) {
            throw new BusinessException(HallError.RANK_TAKEN, entry.number(), entry.tieOrder());
        }
    }
}

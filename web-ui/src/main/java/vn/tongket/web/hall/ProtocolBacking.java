package vn.tongket.web.hall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.limit.LimitKind;
import vn.tongket.attendance.limit.LimitService;
import vn.tongket.attendance.limit.LimitSummary;
import vn.tongket.attendance.protocol.RankService;
import vn.tongket.attendance.protocol.RankSummary;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/hall-protocol.xhtml}. */
@Named
@ViewScoped
public class ProtocolBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "hallText";

    @Inject
    private RankService rankService;

    @Inject
    private LimitService limitService;

    @Inject
    private Messages messages;

    private List<RankSummary> ranks;
    private List<LimitSummary> limits;
    private RankForm rank = new RankForm();
    private LimitForm limit = new LimitForm();

    public void load() {
        ranks = rankService.list();
        limits = limitService.list();
    }

    public void editRank(RankSummary edited) {
        rank = RankForm.of(edited);
    }

    public void newRank() {
        rank = new RankForm();
        rank.setNumber(ranks.isEmpty() ? 1 : ranks.get(ranks.size() - 1).entry().number() + 1);
    }

    public void saveRank() {
        if (rank.getEdited() == null) {
            rankService.add(rank.entry());
        } else {
            rankService.correct(
                    rank.getEdited().id(), rank.entry(), rank.getEdited().version());
        }
        messages.info(TEXTS, "hall-protocol.saved");
        load();
    }

    public void removeRank(RankSummary removed) {
        rankService.remove(removed.id());
        messages.info(TEXTS, "hall-protocol.removed", removed.entry().name());
        load();
    }

    public void editLimit(LimitSummary edited) {
        limit = LimitForm.of(edited);
    }

    public void newLimit() {
        limit = new LimitForm();
    }

    public void saveLimit() {
        if (limit.getEdited() == null) {
            limitService.add(limit.entry());
        } else {
            limitService.correct(
                    limit.getEdited().id(), limit.entry(), limit.getEdited().version());
        }
        messages.info(TEXTS, "hall-protocol.saved");
        load();
    }

    public void removeLimit(LimitSummary removed) {
        limitService.remove(removed.id());
        messages.info(TEXTS, "hall-protocol.removed", removed.entry().source());
        load();
    }

    public List<RankSummary> getRanks() {
        return ranks;
    }

    public List<LimitSummary> getLimits() {
        return limits;
    }

    public RankForm getRank() {
        return rank;
    }

    public LimitForm getLimit() {
        return limit;
    }

    public UnitKind[] getUnitKinds() {
        return UnitKind.values();
    }

    public UnitLevel[] getUnitLevels() {
        return UnitLevel.values();
    }

    public LimitKind[] getLimitKinds() {
        return LimitKind.values();
    }
}

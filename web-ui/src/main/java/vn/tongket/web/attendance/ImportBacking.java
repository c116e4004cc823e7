package vn.tongket.web.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import vn.tongket.attendance.bulk.BulkService;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.ImportState;
import vn.tongket.attendance.bulk.ImportSummary;
import vn.tongket.attendance.bulk.RowDecision;
import vn.tongket.attendance.bulk.RowFilter;
import vn.tongket.attendance.bulk.RowProblem;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/import.xhtml}: one file of guests, from its reading to its undoing. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private ImportService importService;

    @Inject
    private BulkService bulk;

    @Inject
    private GroupService groups;

    @Inject
    private Messages messages;

    private String id;
    private ImportSummary summary;
    private GroupSummary group;
    private RowFilter filter = RowFilter.ALL;
    private transient LazyDataModel<ImportRowSummary> rows;

    public void load() {
        summary = importService.get(new ImportId(id));
        group = groups.facts(summary.group());
        if (summary.counts().undecided() > 0) {
            filter = RowFilter.TWINS;
        }
    }

    /** Looks how far the work has come. */
    public void look() {
        ImportState before = summary.state();
        summary = importService.get(summary.id());
        if (before == ImportState.READING && summary.counts().undecided() > 0) {
            filter = RowFilter.TWINS;
        }
        rows = null;
    }

    public void decide(int line, RowDecision decision) {
        importService.decide(summary.id(), line, decision);
        look();
    }

    public void decideAll(RowDecision decision) {
        messages.info(TEXTS, "import.decided", importService.decideAll(summary.id(), decision));
        look();
    }

    public void write() {
        bulk.write(summary.id());
        look();
    }

    public void undo() {
        importService.undo(summary.id());
        messages.info(TEXTS, "import.undone", summary.imported());
        look();
    }

    public String discard() {
        importService.discard(summary.id());
        messages.info(TEXTS, "import.discarded", summary.fileName());
        return "/attendance/imports?faces-redirect=true&plan=" + summary.plan();
    }

    public void show(RowFilter wanted) {
        filter = wanted;
        rows = null;
    }

    public String problem(RowProblem problem) {
        return problem.text(messages.locale());
    }

    public String getFailure() {
        return summary.failureText(messages.locale());
    }

    public LazyDataModel<ImportRowSummary> getRows() {
        if (rows == null) {
            rows = new ImportRowModel(importService, summary.id(), filter);
        }
        return rows;
    }

    public List<RowFilter> getFilters() {
        return List.of(RowFilter.values());
    }

    public List<RowDecision> getDecisions() {
        return List.of(RowDecision.values());
    }

    public RowFilter getFilter() {
        return filter;
    }

    public ImportSummary getSummary() {
        return summary;
    }

    public GroupSummary getGroup() {
        return group;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

package vn.tongket.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.distribution.ArchiveNote;
import vn.tongket.planning.distribution.DispatchService;
import vn.tongket.planning.distribution.DispatchSummary;
import vn.tongket.planning.distribution.DispatchWay;
import vn.tongket.planning.register.EntryId;
import vn.tongket.planning.register.EntryState;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.web.shell.Messages;

/** Backs {@code records/dispatch.xhtml}: where a registered paper went, and the copy that stays. */
@Named
@ViewScoped
public class DispatchBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService register;

    @Inject
    private DispatchService dispatches;

    @Inject
    private Messages messages;

    private String id;
    private OutgoingEntrySummary entry;
    private List<DispatchSummary> list;
    private boolean kept;
    private DispatchForm form;
    private String recipient;
    private UnitSummary unit;
    private String holder;
    private String place;
    private int archiveCopies;
    private ArchiveNote archive;
    private String reason;

    public void load() {
        entry = register.get(entryId());
        list = dispatches.list(entryId());
        kept = register.keeps(new UnitId(entry.unitId()));
        archive = dispatches.archive(entryId()).orElse(null);
        holder = archive == null ? "VT" : archive.holder();
        place = archive == null ? "" : archive.place();
        archiveCopies = archive == null ? 1 : archive.copies();
    }

    public void choose(DispatchSummary chosen) {
        form = new DispatchForm(chosen);
    }

    public void note() {
        dispatches.note(
                form.getDispatch().dispatchId(), form.note(), form.getDispatch().version());
        messages.info("recordText", "dispatch.noted", form.getDispatch().recipient());
        form = null;
        load();
    }

    public void cancelNote() {
        form = null;
    }

    public void add() {
        dispatches.add(entryId(), recipient, unit == null ? null : unit.unitId());
        recipient = null;
        unit = null;
        load();
    }

    public void keepArchive() {
        dispatches.keepArchive(entryId(), new ArchiveNote(holder, place, archiveCopies, null, null));
        messages.info("recordText", "dispatch.archived");
        load();
    }

    public void cancel() {
        register.cancel(entryId(), reason);
        messages.info("recordText", "dispatch.cancelled", entry.symbol());
        load();
    }

    /** Copies that went out and the one that stays, together. */
    public int getCopies() {
        return list.stream().mapToInt(DispatchSummary::copies).sum() + (archive == null ? 0 : archive.copies());
    }

    public long getOpened() {
        return list.stream().filter(dispatch -> dispatch.openedBy() != null).count();
    }

    public boolean notes(DispatchSummary dispatch) {
        return form != null && form.getDispatch().id().equals(dispatch.id());
    }

    public boolean isCancellable() {
        return kept && entry.state() == EntryState.VALID && entry.subjectKind() == null;
    }

    private EntryId entryId() {
        return new EntryId(id == null ? "" : id);
    }

    public List<DispatchWay> getWays() {
        return List.of(DispatchWay.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public OutgoingEntrySummary getEntry() {
        return entry;
    }

    public List<DispatchSummary> getList() {
        return list;
    }

    public boolean isKept() {
        return kept;
    }

    public DispatchForm getForm() {
        return form;
    }

    public ArchiveNote getArchive() {
        return archive;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public UnitSummary getUnit() {
        return unit;
    }

    public void setUnit(UnitSummary unit) {
        this.unit = unit;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getArchiveCopies() {
        return archiveCopies;
    }

    public void setArchiveCopies(int archiveCopies) {
        this.archiveCopies = archiveCopies;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

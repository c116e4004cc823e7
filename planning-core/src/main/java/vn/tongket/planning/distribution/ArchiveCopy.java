package vn.tongket.planning.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tongket.planning.register.EntryId;

/** The copy that stays in the office (bản lưu), "Lưu: VT" of the recipients. */
@Entity
@Table(name = "archive_copy", schema = "planning")
class ArchiveCopy {

    @Id
    @Column(name = "entry_id")
    private String entryId;

    @Version
    private long version;

    private String holder;
    private String place;
    private int copies;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "kept_by")
    private String keptBy;

    protected ArchiveCopy() {
        // for JPA
    }

    ArchiveCopy(EntryId entry, String holder) {
        this.entryId = entry.value();
        this.holder = holder.length() > 200 ? holder.substring(0, 200) : holder;
        this.place = "";
        this.copies = 1;
        this.keptBy = "";
    }

    void keep(ArchiveNote wanted, String by, LocalDate day) {
        holder = wanted.holder().strip();
        place = wanted.place() == null ? "" : wanted.place().strip();
        copies = wanted.copies();
        keptOn = day;
        keptBy = by;
    }

    ArchiveNote note() {
        return new ArchiveNote(holder, place, copies, keptOn, keptBy);
    }
}

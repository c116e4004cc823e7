package vn.tongket.attendance.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Import of guests from a file (lần nhập danh sách khách mời), the record of the work on it. */
@Entity
@Table(name = "guest_import", schema = "attendance")
class GuestImport {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "group_id")
    private String groupId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String failure;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private int done;

    private int imported;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected GuestImport() {
        // for JPA
    }

    static GuestImport of(GroupSummary group, String fileName, String by, Instant at) {
        GuestImport fresh = new GuestImport();
        fresh.id = ImportId.next().value();
        fresh.planId = group.planId().value();
        fresh.groupId = group.id().value();
        fresh.fileName = fileName;
        fresh.state = ImportState.READING;
        fresh.uploadedBy = by;
        fresh.uploadedAt = at;
        fresh.touchedAt = at;
        return fresh;
    }

    void advance(int rows, Instant at) {
        done = rows;
        touchedAt = at;
    }

    void ready() {
        require(state == ImportState.READING, ImportError.NOT_READY);
        state = ImportState.READY;
        done = 0;
    }

    /** A file that cannot be read is done with; one that could not be written may be tried again. */
    void fail(String why) {
        if (state == ImportState.READING) {
            state = ImportState.FAILED;
            failure = why;
        } else {
            giveBack();
        }
    }

    void begin(Instant at) {
        require(state == ImportState.READY, ImportError.NOT_READY);
        state = ImportState.WRITING;
        done = 0;
        touchedAt = at;
    }

    /** ATT-27 Whoever worked on it is gone and left nothing behind: read it again, or write it again. */
    void giveBack() {
        if (state == ImportState.READING) {
            fail(ImportError.INTERRUPTED.key());
        } else {
            state = ImportState.READY;
            done = 0;
        }
    }

    void written(int guests, String by, Instant at) {
        require(state == ImportState.WRITING, ImportError.NOT_READY);
        state = ImportState.DONE;
        imported = guests;
        endedBy = by;
        endedAt = at;
    }

    /** ATT-29 */
    void undone(String by, Instant at) {
        require(state == ImportState.DONE, ImportError.NOT_WRITTEN);
        state = ImportState.UNDONE;
        endedBy = by;
        endedAt = at;
    }

    void requireReady() {
        require(state == ImportState.READY, ImportError.NOT_READY);
    }

    void requireWritten() {
        require(state == ImportState.DONE, ImportError.NOT_WRITTEN);
    }

    void requireResting() {
        require(!state.running(), ImportError.RUNNING);
        require(state != ImportState.DONE, ImportError.RUNNING);
    }

    private void require(boolean satisfied, ImportError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise, fileName);
        }
    }

    ImportId id() {
        return new ImportId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    ImportState state() {
        return state;
    }

    /** Nobody has worked on it since then. */
    boolean untouchedSince(Instant moment) {
        return touchedAt.isBefore(moment);
    }

    ImportSummary summary(ImportSummary.RowCounts counts) {
        return new ImportSummary(
                id(),
                plan(),
                group(),
                fileName,
                state,
                failure,
                uploadedBy,
                uploadedAt,
                done,
                imported,
                endedBy,
                endedAt,
                counts);
    }
}

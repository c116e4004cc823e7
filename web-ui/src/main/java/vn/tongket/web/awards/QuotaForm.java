package vn.tongket.web.awards;

import java.io.Serializable;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.planning.directory.UnitId;

/** One line of quotas on the form (một dòng chỉ tiêu). */
public class QuotaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private NomineeKind kind;
    private Integer quota;

    boolean isFilled() {
        return unit != null && quota != null;
    }

    QuotaEntry entry() {
        return new QuotaEntry(new UnitId(unit), kind == null ? null : kind == NomineeKind.COLLECTIVE, null, quota);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public NomineeKind getKind() {
        return kind;
    }

    public void setKind(NomineeKind kind) {
        this.kind = kind;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }
}

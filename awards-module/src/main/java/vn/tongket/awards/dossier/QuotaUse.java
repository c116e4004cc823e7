package vn.tongket.awards.dossier;

import java.io.Serializable;
import vn.tongket.awards.campaign.QuotaEntry;

/** How much of a quota a unit has used (tình hình sử dụng chỉ tiêu); drafts count, what was refused does not. */
public record QuotaUse(QuotaEntry quota, long used) implements Serializable {

    public long left() {
        return Math.max(0, quota.quota() - used);
    }

    public boolean exceeded() {
        return used > quota.quota();
    }
}

package vn.tongket.awards.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.form.Rounding;

/**
 * A whole decision with its lists (quyết định khen thưởng).
 *
 * @param number null, like the day, as long as it lies before its signer
 */
public record DecisionDetail(
        DecisionId id,
        CampaignId campaign,
        String number,
        LocalDate decidedOn,
        String unitName,
        String signerName,
        String signerTitle,
        boolean forChairman,
        String place,
        String certificate,
        String law,
        String decree,
        long baseSalary,
        Rounding rounding,
        String fund,
        List<RollEntry> roll,
        long version)
        implements Serializable {

    public boolean issued() {
        return number != null;
    }

    public List<RollEntry> collectives() {
        return roll.stream().filter(RollEntry::collective).toList();
    }

    public List<RollEntry> persons() {
        return roll.stream().filter(entry -> !entry.collective()).toList();
    }

    public long totalRaw() {
        return roll.stream().mapToLong(RollEntry::prizeRaw).sum();
    }

    public long totalRounded() {
        return roll.stream().mapToLong(RollEntry::prizeRounded).sum();
    }
}

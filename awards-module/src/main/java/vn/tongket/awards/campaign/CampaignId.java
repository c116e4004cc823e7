package vn.tongket.awards.campaign;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a campaign (mã phong trào thi đua). */
public record CampaignId(String value) implements Serializable {

    public static CampaignId next() {
        return new CampaignId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}

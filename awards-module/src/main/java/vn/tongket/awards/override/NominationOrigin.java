package vn.tongket.awards.override;

import java.util.Arrays;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.PersonId;

/** Where a nomination comes from and whom it concerns, as far as an override has to know. */
record NominationOrigin(CampaignId campaign, String writtenBy, String submittedBy, String nominee) {

    static NominationOrigin of(Object[] row) {
        return new NominationOrigin(new CampaignId((String) row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }

    boolean concerns(PersonId person) {
        return Arrays.asList(writtenBy, submittedBy, nominee).contains(person.value());
    }
}

package vn.tongket.awards.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** A unit's own review of its nominees (họp bình xét của đơn vị) with its votes; it keeps AWD-40. */
@Entity
@Table(name = "unit_review", schema = "awards")
class UnitReview {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private LocalTime begins;
    private LocalTime ends;
    private String place;
    private String chair;
    private String secretary;
    private int members;
    private int present;
    private String attendees;
    private String discussion;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "unit_review_vote", schema = "awards", joinColumns = @JoinColumn(name = "review_id"))
    private List<CountedVote> votes = new ArrayList<>();

    protected UnitReview() {
        // for JPA
    }

    UnitReview(CampaignId campaign, UnitId unit, String unitName) {
        this.id = Ids.next();
        this.campaignId = campaign.value();
        this.unitId = unit.value();
        this.unitName = unitName;
    }

    void record(ReviewEntry entry, PersonId by) {
        require(entry.present() <= entry.members(), DossierError.MORE_PRESENT_THAN_MEMBERS);
        ReviewMeeting meeting = entry.meeting();
        require(meeting.ends() == null || !meeting.ends().isBefore(meeting.begins()), DossierError.TIMES_REVERSED);
        for (ReviewVote vote : entry.votes()) {
            require(vote.inFavour() + vote.against() <= entry.present(), DossierError.MORE_VOTES_THAN_PRESENT);
        }
        hold(meeting);
        members = entry.members();
        present = entry.present();
        attendees = entry.attendees();
        discussion = entry.discussion();
        recordedBy = by.value();
        votes.clear();
        entry.votes().forEach(vote -> votes.add(new CountedVote(vote, present)));
    }

    private void hold(ReviewMeeting meeting) {
        heldOn = meeting.heldOn();
        begins = meeting.begins();
        ends = meeting.ends();
        place = meeting.place().strip();
        chair = meeting.chair().strip();
        secretary = meeting.secretary().strip();
    }

    private static void require(boolean satisfied, DossierError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }

    ReviewDetail detail() {
        ReviewEntry entry = new ReviewEntry(
                new ReviewMeeting(heldOn, begins, ends, place, chair, secretary),
                members,
                present,
                attendees,
                discussion,
                votes.stream().map(CountedVote::vote).toList());
        return new ReviewDetail(new CampaignId(campaignId), new UnitId(unitId), unitName, entry, version);
    }
}

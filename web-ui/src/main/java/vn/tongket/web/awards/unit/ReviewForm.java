package vn.tongket.web.awards.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tongket.awards.dossier.ReviewEntry;
import vn.tongket.awards.dossier.ReviewMeeting;
import vn.tongket.awards.dossier.ReviewVote;

/** The minutes of a unit's review, as they are typed (biên bản bình xét). */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate heldOn = LocalDate.now();
    private LocalTime begins = LocalTime.of(8, 0);
    private LocalTime ends;
    private String place;
    private String chair;
    private String secretary;
    private Integer members;
    private Integer present;
    private String attendees;
    private String discussion;

    static ReviewForm of(ReviewEntry entry) {
        ReviewForm form = new ReviewForm();
        form.heldOn = entry.meeting().heldOn();
        form.begins = entry.meeting().begins();
        form.ends = entry.meeting().ends();
        form.place = entry.meeting().place();
        form.chair = entry.meeting().chair();
        form.secretary = entry.meeting().secretary();
        form.members = entry.members();
        form.present = entry.present();
        form.attendees = entry.attendees();
        form.discussion = entry.discussion();
        return form;
    }

    ReviewEntry entry(List<ReviewVote> votes) {
        return new ReviewEntry(
                new ReviewMeeting(heldOn, begins, ends, place, chair, secretary),
                members,
                present,
                attendees,
                discussion,
                votes);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public Integer getPresent() {
        return present;
    }

    public void setPresent(Integer present) {
        this.present = present;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }
}

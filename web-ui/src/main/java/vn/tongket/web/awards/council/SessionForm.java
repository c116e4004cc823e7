package vn.tongket.web.awards.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.SessionEntry;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.SessionRoom;
import vn.tongket.awards.form.Quorum;
import vn.tongket.planning.directory.PersonId;

/** What the standing office fills in to call a session (giấy triệu tập phiên họp). */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate heldOn = LocalDate.now();
    private String place;
    private List<String> members;
    private String chair;
    private String secretary;

    @Min(1)
    private Integer quorumPart;

    @Min(1)
    private Integer quorumWhole;

    @Min(1)
    @Max(100)
    private Integer threshold;

    private CountedOn countedOn;

    SessionForm(List<SessionMember> seats, PersonId caller) {
        members = seats.stream().map(seat -> seat.person().value()).toList();
        chair = members.isEmpty() ? null : members.get(0);
        secretary = caller.value();
    }

    SessionEntry entry() {
        Quorum quorum = quorumPart == null || quorumWhole == null ? null : new Quorum(quorumPart, quorumWhole);
        return new SessionEntry(
                heldOn,
                members.stream().map(PersonId::new).toList(),
                null,
                threshold,
                countedOn,
                new SessionRoom(place, person(chair), person(secretary), quorum));
    }

    private static PersonId person(String id) {
        return id == null || id.isBlank() ? null : new PersonId(id);
    }

    public CountedOn[] getBases() {
        return CountedOn.values();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public Integer getQuorumPart() {
        return quorumPart;
    }

    public void setQuorumPart(Integer quorumPart) {
        this.quorumPart = quorumPart;
    }

    public Integer getQuorumWhole() {
        return quorumWhole;
    }

    public void setQuorumWhole(Integer quorumWhole) {
        this.quorumWhole = quorumWhole;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }

    public CountedOn getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(CountedOn countedOn) {
        this.countedOn = countedOn;
    }
}

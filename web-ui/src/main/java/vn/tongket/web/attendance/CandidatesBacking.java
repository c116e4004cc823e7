package vn.tongket.web.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.expansion.Candidate;
import vn.tongket.attendance.expansion.ExpansionService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.web.shell.Messages;

/** Backs the dialog of {@code attendance/groups.xhtml} that shows whom a group means, before anybody is listed. */
@Named
@ViewScoped
public class CandidatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpansionService expansion;

    @Inject
    private Messages messages;

    private GroupSummary group;
    private List<Candidate> candidates = List.of();
    private List<Candidate> chosen = new ArrayList<>();

    /** Chooses at first who is not on the list yet and can come. */
    public void open(GroupSummary asked) {
        group = asked;
        candidates = expansion.candidates(asked.id());
        chosen = new ArrayList<>(candidates.stream()
                .filter(candidate -> candidate.fresh() || candidate.moves())
                .filter(candidate -> candidate.clashes().isEmpty())
                .toList());
    }

    public void list() {
        int added =
                expansion.expand(group.id(), chosen.stream().map(Candidate::key).toList());
        messages.info("guestText", "groups.expanded", added, group.name());
    }

    public GroupSummary getGroup() {
        return group;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<Candidate> getChosen() {
        return chosen;
    }

    public void setChosen(List<Candidate> chosen) {
        this.chosen = chosen;
    }
}

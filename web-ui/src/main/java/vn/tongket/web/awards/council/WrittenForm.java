package vn.tongket.web.awards.council;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.ballot.Counts;
import vn.tongket.awards.council.ballot.WrittenPapers;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/** The written papers as one of two persons reads them (nhập phiếu lấy ý kiến bằng văn bản). */
public class WrittenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<SessionMember> absent;
    private final List<WrittenRow> rows;
    private final PersonId first;
    private final boolean own;
    private List<String> members = List.of();

    WrittenForm(SessionDetail session, PersonId first) {
        absent = session.members().stream().filter(one -> !one.voted()).toList();
        rows = session.agenda().stream()
                .map(one -> new WrittenRow(one.id(), one.nomineeName()))
                .toList();
        this.first = first;
        this.own = session.reader().equals(first);
    }

    WrittenPapers papers() {
        Map<NominationId, Counts> counts = new HashMap<>();
        rows.forEach(row -> counts.put(new NominationId(row.getNomination()), row.counts()));
        Set<PersonId> persons = members.stream().map(PersonId::new).collect(Collectors.toCollection(HashSet::new));
        return new WrittenPapers(persons, counts);
    }

    /** Whether somebody has read the papers already. */
    public boolean isSecond() {
        return first != null;
    }

    /** Whether the reader is the one who has to wait for the other. */
    public boolean isOwn() {
        return own;
    }

    public List<SessionMember> getAbsent() {
        return absent;
    }

    public List<WrittenRow> getRows() {
        return rows;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }
}

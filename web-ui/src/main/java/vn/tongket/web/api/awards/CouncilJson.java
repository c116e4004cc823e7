package vn.tongket.web.api.awards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.SessionEntry;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.SessionRoom;
import vn.tongket.awards.council.Tally;
import vn.tongket.awards.form.Quorum;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.web.api.Codes;

/**
 * A council session as other programs see it; the tally is there after it was closed.
 *
 * @param state how far it has come; {@code no-quorum} when it ended without a count
 */
public record CouncilJson(
        String id,
        String campaignId,
        LocalDate heldOn,
        Integer threshold,
        String countedOn,
        String status,
        String state,
        RoomJson room,
        List<MemberJson> members,
        boolean votedByMe,
        List<NominationJson> nominations,
        List<TallyJson> tally,
        long version) {

    /** What another program sends to call a session; everything may be left out. */
    public record Draft(
            LocalDate heldOn,
            List<String> members,
            List<String> nominationIds,
            Integer threshold,
            String countedOn,
            @Valid RoomJson room) {

        SessionEntry entry() {
            return new SessionEntry(
                    heldOn,
                    members == null ? null : members.stream().map(PersonId::new).toList(),
                    nominationIds == null
                            ? null
                            : nominationIds.stream().map(NominationId::new).toList(),
                    threshold,
                    Codes.constant(CountedOn.class, countedOn, "countedOn"),
                    room == null ? null : room.room());
        }
    }

    /** Where the council meets and who leads; with it voting begins only when somebody opens it. */
    public record RoomJson(
            String place,
            String chair,
            String secretary,
            @Valid QuorumJson quorum) {

        SessionRoom room() {
            return new SessionRoom(place, person(chair), person(secretary), quorum == null ? null : quorum.quorum());
        }

        private static PersonId person(String id) {
            return id == null || id.isBlank() ? null : new PersonId(id);
        }

        static RoomJson of(SessionRoom room) {
            return new RoomJson(
                    room.place(),
                    room.chair() == null ? null : room.chair().value(),
                    room.secretary() == null ? null : room.secretary().value(),
                    room.quorum() == null
                            ? null
                            : new QuorumJson(room.quorum().part(), room.quorum().whole()));
        }
    }

    /** The share of members that has to be present, such as 2/3. */
    public record QuorumJson(
            @Min(1) @Max(99) int part, @Min(1) @Max(99) int whole) {

        Quorum quorum() {
            if (part > whole) {
                throw new BusinessException(KernelError.INVALID, "room.quorum");
            }
            return new Quorum(part, whole);
        }
    }

    /** A member and whether he has voted; never how. */
    public record MemberJson(String personId, String fullName, boolean present, boolean voted) {

        static MemberJson of(SessionMember member) {
            return new MemberJson(member.person().value(), member.fullName(), member.present(), member.voted());
        }
    }

    /** Counted votes. */
    public record TallyJson(
            String nominationId, int yes, int no, int abstain, int recused, int base, Boolean reached, String outcome) {

        static TallyJson of(Tally tally) {
            return new TallyJson(
                    tally.nomination().value(),
                    tally.yes(),
                    tally.no(),
                    tally.abstain(),
                    tally.recused(),
                    tally.base(),
                    tally.reached(),
                    Codes.of(tally.outcome()));
        }
    }

    static CouncilJson of(SessionDetail session) {
        return new CouncilJson(
                session.id().value(),
                session.campaign().value(),
                session.heldOn(),
                session.threshold(),
                Codes.of(session.countedOn()),
                session.closed() ? "closed" : "open",
                Codes.of(session.state()),
                RoomJson.of(session.room()),
                session.members().stream().map(MemberJson::of).toList(),
                session.votedByMe(),
                session.agenda().stream().map(NominationJson::of).toList(),
                session.closed() ? session.tally().stream().map(TallyJson::of).toList() : null,
                session.version());
    }
}

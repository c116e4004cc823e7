package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.UrnService;
import vn.tongket.awards.council.recusal.Candidate;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

/** Calls a session (triệu tập phiên họp): its members, its agenda with the rules, who is recused, and an empty urn. */
@ApplicationScoped
class SessionCalling {

    @Inject
    private CouncilRepository sessions;

    @Inject
    private CouncilSeats council;

    @Inject
    private SeatRepository seats;

    @Inject
    private SessionRules rules;

    @Inject
    private UrnService urn;

    SessionId call(CampaignDetail campaign, SessionEntry entry) {
        List<Candidate> agenda = agenda(campaign.id(), entry);
        Collection<CouncilMember> members = council.members(entry, campaign);
        List<String> forms = agenda.stream().map(Candidate::formCode).distinct().toList();
        LocalDate day = Objects.requireNonNullElseGet(entry.heldOn(), LocalDate::now);
        CouncilSession session =
                CouncilSession.call(campaign.id(), entry, members, items(agenda, rules.of(entry, forms, day)));
        if (entry.room() != null && entry.room().quorum() != null) {
            session.needs(entry.room().quorum());
        } else {
            rules.quorum(forms, day).ifPresent(session::needs);
        }
        sessions.add(session);
        seats.addAll(session.id(), council.recusals(members, agenda));
        urn.set(session.id(), session.nominationIds());
        return session.id();
    }

    List<SessionMember> seats(CampaignDetail campaign) {
        return council.ofArea(campaign).stream()
                .map(member -> new SessionMember(new PersonId(member.personId()), member.fullName(), false, null))
                .toList();
    }

    private List<Candidate> agenda(CampaignId campaign, SessionEntry entry) {
        List<Candidate> appraised = sessions.appraised(campaign);
        if (entry.nominations() == null || entry.nominations().isEmpty()) {
            return appraised;
        }
        Set<String> wanted =
                entry.nominations().stream().map(NominationId::value).collect(Collectors.toSet());
        List<Candidate> chosen =
                appraised.stream().filter(one -> wanted.contains(one.id())).toList();
        if (chosen.size() < wanted.size()) {
            throw new BusinessException(CouncilError.NOT_APPRAISED);
        }
        return chosen;
    }

    private static List<CouncilItem> items(List<Candidate> agenda, Map<String, ItemRule> rules) {
        return agenda.stream()
                .map(one -> new CouncilItem(one.id(), one.formCode(), rules.get(one.formCode())))
                .toList();
    }
}

package vn.tongket.awards.news;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationMoved;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.account.RoleHolderService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** Tells whoever has to act next, or has to know (thông báo chuyển bước), AWD-43. */
@Stateless
public class NominationNewsListener {

    @Inject
    private NoticeService notices;

    @Inject
    private RoleHolderService holders;

    @Inject
    private CampaignService campaigns;

    public void tell(@Observes NominationMoved moved) {
        switch (moved.action()) {
            case SUBMIT -> toEndorse(moved);
            case RETURN -> back(moved, "returned", "/awards/nominate?campaign=" + campaign(moved) + "&id=" + id(moved));
            case REJECT -> back(moved, "rejected", "/awards/nominate?campaign=" + campaign(moved) + "&id=" + id(moved));
            default -> {
                // whoever appraises, votes and decides looks at his own page
            }
        }
    }

    private void toEndorse(NominationMoved moved) {
        Set<PersonId> heads = new HashSet<>(holders.nearest(Role.DEPARTMENT_HEAD, moved.unit(), LocalDate.now()));
        heads.remove(moved.by());
        withoutNominee(heads, moved);
        String day = LocalDate.now().toString();
        notices.tell(
                heads,
                message(moved, "nomination-to-endorse:" + campaign(moved) + ":" + day, "to-endorse", "/awards/desk"));
    }

    private void back(NominationMoved moved, String what, String link) {
        Set<PersonId> writers =
                new HashSet<>(Set.of(new PersonId(moved.nomination().writtenBy())));
        withoutNominee(writers, moved);
        notices.tell(
                writers,
                message(
                        moved,
                        "nomination-" + what + ":" + id(moved) + ":"
                                + Instant.now().toEpochMilli(),
                        what,
                        link));
    }

    private NoticeMessage message(NominationMoved moved, String key, String what, String link) {
        String title = campaigns.get(moved.campaign()).title();
        List<String> lines =
                moved.comment() == null || moved.comment().isBlank() ? List.of() : List.of(moved.comment());
        return new NoticeMessage(key, NoticeKind.AWARD, NewsWording.of(what, title), lines, link);
    }

    private static void withoutNominee(Set<PersonId> persons, NominationMoved moved) {
        if (moved.nomination().personId() != null) {
            persons.remove(new PersonId(moved.nomination().personId()));
        }
    }

    private static String campaign(NominationMoved moved) {
        return moved.nomination().campaignId();
    }

    private static String id(NominationMoved moved) {
        return moved.nomination().id();
    }
}
